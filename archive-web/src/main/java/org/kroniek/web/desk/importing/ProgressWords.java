package org.kroniek.web.desk.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.importing.ImportProgress;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportState;
import org.kroniek.web.portal.page.PageFrame;

/** Tells how far an import has come, how fast it goes and how long the rest will take. */
final class ProgressWords {

    private static final int ALL = 100;

    private ProgressWords() {}

    static ImportView.ProgressView of(ImportReport report, PageFrame frame) {
        ImportProgress progress = report.progress();
        // All of it only when all of it is done.
        int percent = Math.min(ALL - 1, (int) Math.floor(progress.share() * ALL));
        List<String> words = new ArrayList<>(List.of(frame.text("imports.percent", percent),
                frame.text("imports.documents", report.counts().read())));
        if (report.state() == ImportState.RUNNING) {
            progress.rate().ifPresent(rate -> words.add(frame.text("imports.rate", Math.round(rate))));
            progress.remaining().ifPresent(time -> words.add(remaining(time, frame)));
        }
        return new ImportView.ProgressView(percent, String.join(" · ", words));
    }

    private static String remaining(Duration time, PageFrame frame) {
        return time.toSeconds() < 60
                ? frame.text("imports.remaining.seconds", Math.max(1, time.toSeconds()))
                : frame.text("imports.remaining.minutes", (time.toSeconds() + 59) / 60);
    }
}
