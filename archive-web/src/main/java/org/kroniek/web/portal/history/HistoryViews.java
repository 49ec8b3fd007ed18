package org.kroniek.web.portal.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.VersionDifference;
import org.kroniek.web.history.RecordAddress;
import org.kroniek.web.portal.history.HistoryView.Restoring;
import org.kroniek.web.portal.history.HistoryView.VersionRow;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.MomentWords;

/** Puts the page of a record's versions together. */
public final class HistoryViews {

    private HistoryViews() {}

    /**
     * The page.
     *
     * @param versions that the visitor may see, the first one first
     * @param problem why the last attempt to go back failed, with what was typed
     */
    public static HistoryView of(RecordAddress address, List<RecordVersion> versions, VersionChoice choice,
            Optional<VersionDifference> difference, Optional<RestoreProblem> problem, PageFrame frame) {
        boolean editor = frame.request().visitor().isEditor();
        MomentWords moments = new MomentWords(frame.language());
        List<VersionRow> rows = versions.reversed().stream()
                .map(version -> new VersionRow(version.number(), moments.of(version.at()),
                        editor ? Optional.of(version.author()) : Optional.empty(), version.reason(),
                        version.number() == choice.from(), version.number() == choice.to()))
                .toList();
        Optional<String> done = Optional.of(frame.request().typed("done")).filter("restored"::equals)
                .map(_ -> frame.text("history.done"));
        return new HistoryView(address.page(), address.page() + "/history", rows,
                difference.map(found -> Comparison.of(found, frame.messages())),
                editor && versions.size() > 1
                        ? Optional.of(restoring(address, versions, choice, problem))
                        : Optional.empty(),
                done);
    }

    private static Restoring restoring(RecordAddress address, List<RecordVersion> versions, VersionChoice choice,
            Optional<RestoreProblem> problem) {
        int current = versions.getLast().number();
        int likely = problem.map(RestoreProblem::version).orElse(choice.from());
        List<Integer> others = IntStream.concat(IntStream.of(likely),
                versions.reversed().stream().mapToInt(RecordVersion::number).filter(number -> number != likely))
                .filter(number -> number != current).boxed().toList();
        return new Restoring("/desk/history" + address.page(), others, current,
                problem.map(RestoreProblem::reason).orElse(""), problem.map(RestoreProblem::message));
    }
}
