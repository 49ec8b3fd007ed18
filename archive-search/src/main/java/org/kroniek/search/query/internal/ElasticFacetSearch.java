package org.kroniek.search.query.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.FacetSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.syntax.ParsedQuery;

/** Looks into the facets of articles in Elasticsearch. Safe for use by many threads. */
public final class ElasticFacetSearch implements FacetSearch {

    private final SearchRunner runner;
    private final Expander expander;
    private final Clock clock;
    private final String index;
    private final Questions questions = new Questions();

    /**
     * @param index alias of the index to search
     * @param clock by which embargoes end
     */
    public ElasticFacetSearch(ElasticConnection connection, String index, Expander expander, Clock clock) {
        this.clock = clock;
        this.expander = expander;
        this.index = index;
        this.runner = new SearchRunner(connection, index);
    }

    @Override
    public SearchOutcome<FacetAnswer> values(ArticleQuery query, FacetRequest request) {
        return questions.answered(query.text(), QuestionKey.of(query), Optional.empty(),
                (understood, _) -> values(query, understood, request));
    }

    private FacetAnswer values(ArticleQuery query, ParsedQuery.Understood understood, FacetRequest request) {
        SearchPlan plan = new SearchPlan(query, understood.tree(),
                expander.expand(understood.tree(), query.expansion()), index, Readership.of(query.audience(), clock));
        String name = request.facet().name();
        List<FacetBucket> values = FacetCounts.buckets(FacetCounts.answered(
                runner.answer(plan.values(request), Void.class).aggregations(), name));
        boolean more = values.size() > request.size();
        return new FacetAnswer(more ? values.subList(0, request.size()) : values, more);
    }
}
