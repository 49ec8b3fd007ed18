package org.kroniek.search.query.internal;

import java.time.Clock;
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
    private final Clock clock;
    private final String index;
    private final Questions questions = new Questions();

    /**
     * Searches one index.
     *
     * @param index alias of the index to search
     * @param clock by which embargoes end
     */
    public ElasticArticleSearch(ElasticConnection connection, String index, Expander expander, Clock clock) {
        this.clock = clock;
        this.expander = expander;
        this.index = index;
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
        SearchPlan plan = new SearchPlan(query, understood.tree(), expansions, index,
                Readership.of(query.audience(), clock));
        SearchResponse<HitSource> response = runner.reached(plan.page(cursor), HitSource.class);
        FoldedPage folded = FoldedPage.of(response, query, cursor, plan, runner);
        HitPage<HitSource> page = HitPage.of(folded.shown(), HitPage.total(response), query.size(), cursor);
        return new SearchAnswer(understood.tree(), questions.warnings(understood, RelevanceProfile.ARTICLES),
                expansions.all(), page.total(), folded.isComplete(), folded.tookMillis(),
                page.hits().stream().map(hit -> HitReader.read(hit, folded.hiddenBehind(hit))).toList(),
                FacetCounts.read(query.facets(), response.aggregations()),
                plan.histogram().map(histogram -> histogram.read(query.filter().dates(), response.aggregations(),
                        interval -> runner.reached(plan.timeline(interval), HitSource.class).aggregations())),
                questions.written(key, page.next()), questions.written(key, page.previous()));
    }
}
