package org.kroniek.web.portal.home;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FacetGroup;
import org.kroniek.web.portal.search.FacetGroups;
import org.kroniek.web.portal.search.HistogramChart;
import org.kroniek.web.portal.search.ResultItem;
import org.kroniek.web.search.SearchParameters;

/**
 * What the archive holds.
 *
 * @param entries ways in: languages, publications, years
 */
public record Holdings(long total, List<ResultItem> newest, List<FacetGroup> entries,
        Optional<HistogramChart> timeline) {

    public Holdings {
        newest = List.copyOf(newest);
        entries = List.copyOf(entries);
    }

    /**
     * Reads what there is from an answer.
     *
     * @param answer to {@link SearchParameters#NONE}
     */
    public static Holdings of(SearchAnswer answer, PageFrame frame) {
        return new Holdings(answer.total(), ResultItem.of(answer.hits(), frame),
                FacetGroups.of(SearchParameters.NONE, answer, frame),
                answer.histogram().flatMap(bars -> HistogramChart.of(bars, SearchParameters.NONE, frame)));
    }
}
