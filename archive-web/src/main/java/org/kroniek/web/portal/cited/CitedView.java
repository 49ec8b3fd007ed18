package org.kroniek.web.portal.cited;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.search.replay.Comparison;
import org.kroniek.web.cited.KeptArticle;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The page of a kept search.
 *
 * @param since what has changed, in short; empty when that is not known now
 * @param rows some of the articles, in order
 */
public record CitedView(CitedHead head, Optional<String> since, List<CitedRow> rows, Optional<String> previous,
        Optional<String> next) {

    public CitedView {
        rows = List.copyOf(rows);
    }

    /** @param from how many articles come before those shown @param size how many a page shows */
    public static CitedView of(CitableSearch search, List<KeptArticle> articles, int from, int size,
            Optional<Comparison> now, PageFrame frame) {
        return new CitedView(CitedHead.of(search, frame),
                now.map(comparison -> CitedChangesView.summary(comparison, frame)),
                articles.stream().map(article -> CitedRow.of(article, frame)).toList(),
                from == 0
                        ? Optional.empty()
                        : Optional.of(frame.links().cited(search.id(), "", Math.max(0, from - size))),
                from + size < search.count()
                        ? Optional.of(frame.links().cited(search.id(), "", from + size))
                        : Optional.empty());
    }
}
