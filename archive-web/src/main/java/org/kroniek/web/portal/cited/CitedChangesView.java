package org.kroniek.web.portal.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.search.replay.Addition;
import org.kroniek.search.replay.Comparison;
import org.kroniek.search.replay.Difference;
import org.kroniek.search.replay.Differences;
import org.kroniek.web.cited.ArticleChange;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The page of what has changed since a search was kept.
 *
 * @param summary in one sentence
 * @param general what has changed for the whole search
 * @param rows some of the articles that are not found as they were
 * @param cut whether there are more than can be listed
 */
public record CitedChangesView(CitedHead head, String summary, List<String> general, List<CitedRow> rows,
        boolean cut, Optional<String> previous, Optional<String> next) {

    public CitedChangesView {
        general = List.copyOf(general);
        rows = List.copyOf(rows);
    }

    /** @param from how many changes come before those shown @param size how many a page shows */
    public static CitedChangesView of(CitableSearch search, Comparison comparison, List<ArticleChange> changes,
            int from,
            int size, PageFrame frame) {
        Differences differences = comparison.differences();
        return new CitedChangesView(CitedHead.of(search, frame), summary(comparison, frame),
                general(comparison, frame), changes.stream().map(change -> row(change, frame)).toList(),
                differences.count() > differences.first().size(),
                from == 0
                        ? Optional.empty()
                        : Optional.of(frame.links().cited(search.id(), "/changes", Math.max(0, from - size))),
                from + size < differences.first().size()
                        ? Optional.of(frame.links().cited(search.id(), "/changes", from + size))
                        : Optional.empty());
    }

    static String summary(Comparison comparison, PageFrame frame) {
        if (comparison.differences().count() == 0) {
            return frame.text("cited.unchanged");
        }
        return frame.text("cited.changed", comparison.total(), comparison.differences().counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> frame.text("cited.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", ")));
    }

    private static List<String> general(Comparison comparison, PageFrame frame) {
        List<String> general = new ArrayList<>();
        if (!comparison.appeared().isEmpty()) {
            general.add(frame.text("cited.cause.appeared", words(comparison.appeared())));
        }
        if (!comparison.gone().isEmpty()) {
            general.add(frame.text("cited.cause.gone", words(comparison.gone())));
        }
        if (comparison.isReadDifferently()) {
            general.add(frame.text("cited.cause.read"));
        }
        if (comparison.hasOtherSchema()) {
            general.add(frame.text("cited.cause.schema"));
        }
        return general;
    }

    static String words(List<Addition> additions) {
        return additions.stream().map(Addition::variant).distinct().collect(Collectors.joining(", "));
    }

    private static CitedRow row(ArticleChange change, PageFrame frame) {
        Difference difference = change.difference().difference();
        String mark = frame.text("cited.kind." + difference.kind(),
                difference.then().map(Difference.Place::rank).orElse(0),
                difference.now().map(Difference.Place::rank).orElse(0));
        return CitedRow.of(mark, difference.article(), change.article(),
                CauseWords.of(change.difference().causes(), frame), frame);
    }
}
