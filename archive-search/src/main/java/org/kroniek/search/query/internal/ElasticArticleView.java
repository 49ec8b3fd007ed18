package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.index.IndexState;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.WalkedArticle;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/** All hits of one question at one moment. */
final class ElasticArticleView implements ArticleView {

    private final QueryNode reading;
    private final List<QueryProblem> warnings;
    private final List<Expansion> expansions;
    private final IndexState index;
    private final PointInTime moment;
    private final long total;

    /** @param moment closed with the view, and when there will be none */
    ElasticArticleView(QueryNode reading, List<QueryProblem> warnings, List<Expansion> expansions, IndexState index,
            PointInTime moment) {
        this.reading = reading;
        this.warnings = List.copyOf(warnings);
        this.expansions = List.copyOf(expansions);
        this.index = index;
        this.moment = moment;
        try {
            this.total = moment.total();
        } catch (RuntimeException e) {
            moment.close();
            throw e;
        }
    }

    @Override
    public QueryNode reading() {
        return reading;
    }

    @Override
    public List<QueryProblem> warnings() {
        return warnings;
    }

    @Override
    public List<Expansion> expansions() {
        return expansions;
    }

    @Override
    public IndexState index() {
        return index;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public List<WalkedArticle> next() {
        return moment.next().stream().map(ElasticArticleView::article).toList();
    }

    private static WalkedArticle article(Hit<Void> hit) {
        return new WalkedArticle(new ArticleId(UUID.fromString(column(hit, ArticleFields.ID, String[].class)[0])),
                column(hit, ArticleFields.REVISION, int[].class)[0],
                Objects.requireNonNull(hit.version(), "The version was asked for"));
    }

    /** What a column has of an article. */
    private static <T> T column(Hit<Void> hit, String field, Class<T> type) {
        return Objects.requireNonNull(hit.fields().get(field), field).to(type);
    }

    @Override
    public void close() {
        moment.close();
    }
}
