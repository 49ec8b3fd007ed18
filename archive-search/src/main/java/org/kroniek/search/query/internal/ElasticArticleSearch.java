package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.ParsedQuery;

/** Searches articles in Elasticsearch. Safe for use by many threads. */
public final class ElasticArticleSearch implements ArticleSearch {

    private final SearchRunner runner;
    private final Expander expander;
    private final Questions questions = new Questions();

    /**
     * Searches one index.
     *
     * @param index alias of the index to search
     */
    public ElasticArticleSearch(ElasticConnection connection, String index, Expander expander) {
        this.expander = expander;
        this.runner = new SearchRunner(connection, index);
    }

    @Override
    public SearchOutcome<SearchAnswer> search(ArticleQuery query) {
        List<String> key = QuestionKey.of(query);
        return questions.answered(query.text(), key, query.cursor(),
                (understood, cursor) -> search(query, key, understood, cursor));
    }

    private SearchAnswer search(ArticleQuery query, List<String> key, ParsedQuery.Understood understood,
            Optional<Cursor> cursor) {
        Expansions expansions = expander.expand(understood.tree(), query.expansion());
        SearchPlan plan = new SearchPlan(query, understood.tree(), expansions);
        SearchResponse<HitSource> response = runner.reached(plan.page(cursor), HitSource.class);
        HitPage<HitSource> page = HitPage.of(response, query.size(), cursor);
        return new SearchAnswer(understood.tree(), questions.warnings(understood, RelevanceProfile.ARTICLES),
                expansions.all(), page.total(), !response.timedOut(), response.took(),
                page.hits().stream().map(HitReader::read).toList(),
                FacetCounts.read(query.facets(), response.aggregations()),
                plan.histogram().map(histogram -> histogram.read(query.filter().dates(), response.aggregations(),
                        interval -> runner.reached(plan.timeline(interval), HitSource.class).aggregations())),
                questions.written(key, page.next()), questions.written(key, page.previous()));
    }
}
