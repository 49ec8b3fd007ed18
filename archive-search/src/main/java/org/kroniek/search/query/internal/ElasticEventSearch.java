package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventMap;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.ParsedQuery;

/** Searches events in Elasticsearch. Safe for use by many threads. */
public final class ElasticEventSearch implements EventSearch {

    private final SearchRunner runner;
    private final Expander expander;
    private final Questions questions = new Questions();

    /**
     * Searches one index.
     *
     * @param index alias of the index to search
     */
    public ElasticEventSearch(ElasticConnection connection, String index, Expander expander) {
        this.expander = expander;
        this.runner = new SearchRunner(connection, index);
    }

    @Override
    public SearchOutcome<EventAnswer> search(EventQuery query) {
        List<String> key = QuestionKey.of(query);
        return questions.answered(query.text(), key, query.cursor(),
                (understood, cursor) -> search(query, key, understood, cursor));
    }

    private EventAnswer search(EventQuery query, List<String> key, ParsedQuery.Understood understood,
            Optional<Cursor> cursor) {
        Expansions expansions = expander.expand(understood.tree(), query.expansion());
        EventPlan plan = new EventPlan(query, understood.tree(), expansions);
        SearchResponse<EventHitSource> response = runner.answer(plan.page(cursor), EventHitSource.class);
        HitPage<EventHitSource> page = HitPage.of(response, query.size(), cursor);
        return new EventAnswer(understood.tree(), questions.warnings(understood, RelevanceProfile.EVENTS),
                expansions.all(), page.total(), response.took(),
                page.hits().stream().map(EventHitSource::read).toList(),
                FacetCounts.read(query.facets(), response.aggregations()),
                plan.histogram().map(histogram -> histogram.read(query.dates(), response.aggregations(),
                        interval -> runner.answer(plan.timeline(interval), EventHitSource.class).aggregations())),
                questions.written(key, page.next()), questions.written(key, page.previous()));
    }

    @Override
    public SearchOutcome<EventMap> map(EventQuery query) {
        return questions.answered(query.text(), QuestionKey.of(query), Optional.empty(), (understood, _) -> {
            Expansions expansions = expander.expand(understood.tree(), query.expansion());
            SearchResponse<EventHitSource> response = runner
                    .answer(new EventPlan(query, understood.tree(), expansions).map(), EventHitSource.class);
            HitPage<EventHitSource> all = HitPage.of(response, EventMap.MOST, Optional.empty());
            return new EventMap(understood.tree(), understood.warnings(),
                    all.hits().stream().map(EventHitSource::read).toList(), all.total());
        });
    }
}
