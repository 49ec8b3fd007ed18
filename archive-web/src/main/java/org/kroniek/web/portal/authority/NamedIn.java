package org.kroniek.web.portal.authority;

import org.kroniek.search.query.Selection;
import org.kroniek.search.query.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.HistogramChart;
import org.kroniek.web.portal.search.ResultItem;
import org.kroniek.web.search.SearchParameters;

/**
 * The articles that name somebody.
 *
 * @param timeline when they appeared
 * @param newest the latest of them
 * @param all the search for all of them
 */
public record NamedIn(long total, Optional<HistogramChart> timeline, List<ResultItem> newest, String all,
        List<Companions> companions) {

    static NamedIn of(AuthoritySnapshot authority, SearchAnswer answer, Map<String, String> names, PageFrame frame) {
        SearchParameters everything = SearchParameters.NONE.with(Facet.of(authority.kind()),
                Selection.of(authority.id()));
        return new NamedIn(answer.total(),
                answer.histogram().flatMap(histogram -> HistogramChart.of(histogram, everything, frame)),
                ResultItem.of(answer.hits(), frame), frame.links().search(everything),
                Companions.of(authority.id(), answer, names, frame));
    }
}
