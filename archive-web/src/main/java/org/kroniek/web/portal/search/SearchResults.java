package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.QueryReading;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.TrendParameters;

/**
 * An answer as the reader sees it.
 *
 * @param complete whether all of the archive was looked at in time
 * @param reading how the query was understood; empty when nothing was asked
 * @param additions what was looked for beside its words
 * @param corrected another query that finds more
 * @param warnings what of the query was left out
 * @param copies the same search with near-duplicates listed, or no more so; empty where it makes no difference
 * @param hints what to try when nothing was found
 * @param intervals the widths to choose from for the bars
 * @param export to take the result along
 * @param trend the same query over time, if there is one
 * @param json the same answer from the REST API
 */
public record SearchResults(long total, boolean complete, Optional<String> reading, Optional<Additions> additions,
        Optional<CorrectedQuery> corrected,
        List<SearchProblem> warnings, FilterChips filters,
        List<ResultItem> items, List<FacetGroup> facets, Optional<HistogramChart> histogram,
        Optional<IntervalLinks> intervals,
        Optional<String> previous,
        Optional<String> next, Optional<CopiesLink> copies, List<EmptyHint> hints, ExportPart export,
        Optional<String> trend, String json) {

    static SearchResults of(SearchParameters parameters, SearchAnswer answer, Optional<Correction> correction,
            Map<String, String> linked, PageFrame frame) {
        FilterNames names = FilterNames.of(answer, linked, frame.messages());
        return new SearchResults(answer.total(), answer.complete(),
                answer.reading() instanceof Everything
                        ? Optional.empty()
                        : Optional.of(QueryReading.of(answer.reading(), frame.language())),
                Additions.of(answer.expansions(), parameters.expansion(),
                        choice -> frame.links().search(parameters.withExpansion(choice)), frame),
                correction.map(other -> CorrectedQuery.of(other, parameters, frame)),
                answer.warnings().stream().map(warning -> SearchProblem.of(warning, parameters, frame)).toList(),
                FilterChips.of(parameters, names, frame), ResultItem.of(answer.hits(), parameters, frame),
                FacetGroups.of(parameters, answer, names, frame),
                answer.histogram().flatMap(histogram -> HistogramChart.of(histogram, parameters, frame)),
                IntervalLinks.of(answer.histogram(), parameters, frame),
                page(answer.previous(), parameters, frame), page(answer.next(), parameters, frame),
                copies(parameters, answer, frame),
                answer.total() == 0 ? EmptyHint.of(parameters, answer.reading(), frame) : List.of(),
                ExportPart.of(parameters, frame),
                parameters.text().isBlank()
                        ? Optional.empty()
                        : Optional.of(frame.links().trends(TrendParameters.of(parameters))),
                frame.links().apiSearch(parameters));
    }

    private static Optional<CopiesLink> copies(SearchParameters parameters, SearchAnswer answer, PageFrame frame) {
        boolean any = !parameters.duplicates().folded()
                || answer.hits().stream().anyMatch(hit -> hit.nearDuplicates() > 0);
        return any && parameters.duplicates().of().isEmpty()
                ? Optional.of(CopiesLink.toggle(parameters, frame))
                : Optional.empty();
    }

    private static Optional<String> page(Optional<String> cursor, SearchParameters parameters, PageFrame frame) {
        return cursor.map(value -> frame.links().search(parameters.withCursor(Optional.of(value))));
    }
}
