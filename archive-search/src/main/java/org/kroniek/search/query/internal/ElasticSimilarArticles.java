package org.kroniek.search.query.internal;

import org.kroniek.core.rights.Audience;
import java.time.Clock;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.query.SimilarArticle;
import org.kroniek.search.query.SimilarArticles;

/** Finds similar articles in Elasticsearch with three small requests. Safe for use by many threads. */
public final class ElasticSimilarArticles implements SimilarArticles {

    /** Of each group of near-duplicates one is kept, so more are asked for than are wanted. */
    private static final int RESERVE = 4;
    /** What is so much less similar than the most similar one is so by chance. */
    private static final double LEAST = 1 / 3.0;

    private final ElasticConnection connection;
    private final SearchRunner runner;
    private final String index;
    private final Clock clock;

    /**
     * @param index alias of the index to search
     * @param clock by which embargoes end
     */
    public ElasticSimilarArticles(ElasticConnection connection, String index, Clock clock) {
        this.clock = clock;
        this.connection = connection;
        this.runner = new SearchRunner(connection, index);
        this.index = index;
    }

    @Override
    public List<SimilarArticle> to(ArticleId article, Audience audience, int most) {
        Readership readership = Readership.of(audience, clock);
        return compared(article).map(compared -> similar(article, compared, readership, most)).orElse(List.of());
    }

    private Optional<ComparedArticle> compared(ArticleId article) {
        SearchRequest.Builder request = new SearchRequest.Builder().query(q -> q.ids(i -> i.values(article.toString())))
                .source(s -> s.filter(f -> f.includes(ComparedArticle.FIELDS)));
        return runner.answer(request, ComparedArticle.class).hits().hits().stream().map(Hit::source)
                .filter(Objects::nonNull).findFirst();
    }

    private List<SimilarArticle> similar(ArticleId article, ComparedArticle compared, Readership readership,
            int most) {
        TermvectorsResponse words = ElasticFailures.translated(() -> connection.client()
                .termvectors(TellingWords.request(article, index, compared)));
        SimilarPlan plan = new SimilarPlan(article, compared, TellingWords.read(words, compared),
                readership);
        if (plan.isEmpty()) {
            return List.of();
        }
        Set<String> groups = new HashSet<>();
        List<Hit<HitSource>> hits = runner.answer(plan.request(most * RESERVE), HitSource.class).hits().hits();
        return hits.stream().filter(hit -> score(hit) >= LEAST * score(hits.getFirst()))
                .filter(hit -> isFirst(hit, groups)).limit(most).map(plan::read).toList();
    }

    private static double score(Hit<HitSource> hit) {
        return Objects.requireNonNullElse(hit.score(), 0.0);
    }

    private static boolean isFirst(Hit<HitSource> hit, Set<String> groups) {
        HitSource source = hit.source();
        return source == null || source.duplicateGroup() == null || groups.add(source.duplicateGroup());
    }
}
