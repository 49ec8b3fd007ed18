package org.kroniek.web.portal.home;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.events.EventItem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FacetGroup;
import org.kroniek.web.portal.search.FacetGroups;
import org.kroniek.web.portal.search.HistogramChart;
import org.kroniek.web.portal.search.ResultItem;
import org.kroniek.web.search.SearchParameters;

/**
 * What the archive holds.
 *
 * @param events the latest things that happened
 * @param entries ways in: languages, publications, years
 */
public record Holdings(long total, List<ResultItem> newest, List<EventItem> events, List<FacetGroup> entries,
        Optional<HistogramChart> timeline) {

    public Holdings {
        newest = List.copyOf(newest);
        events = List.copyOf(events);
        entries = List.copyOf(entries);
    }

    /**
     * Reads what there is from an answer.
     *
     * @param answer to {@link SearchParameters#NONE}
     * @param latest events, the newest first
     */
    public static Holdings of(SearchAnswer answer, List<EventHit> latest, PageFrame frame) {
        return new Holdings(answer.total(), ResultItem.of(answer.hits(), SearchParameters.NONE, frame),
                latest.stream().map(hit -> EventItem.of(hit, frame)).toList(),
                FacetGroups.ways(answer, frame),
                answer.histogram().flatMap(bars -> HistogramChart.of(bars, SearchParameters.NONE, frame)));
    }
}
