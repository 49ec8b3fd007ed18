package org.kroniek.web.importing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportState;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Says in a sentence how an import stands. */
public final class ImportSummary {

    private ImportSummary() {}

    public static String of(ImportReport report, InterfaceLanguage language) {
        Messages messages = Messages.load(ImportProblemText.BUNDLE, language);
        ImportCounts counts = report.counts();
        String key = report.state() == ImportState.DONE ? outcome(counts) : "state." + report.state();
        return messages.text(key, counts.read(), created(report, messages), counts.revised(), counts.unchanged(),
                counts.refused());
    }

    /** Such as "51 articles, 120 authorities". */
    private static String created(ImportReport report, Messages messages) {
        String created = Arrays.stream(DocumentKind.values()).filter(kind -> report.of(kind).created() > 0)
                .map(kind -> messages.text("count." + kind, report.of(kind).created()))
                .collect(Collectors.joining(", "));
        return created.isEmpty() ? messages.text("count.NONE") : created;
    }

    private static String outcome(ImportCounts counts) {
        if (counts.read() > 0 && counts.unchanged() == counts.read()) {
            return "done.nothingNew";
        }
        return counts.refused() == 0 ? "done.whole" : "done.withProblems";
    }
}
