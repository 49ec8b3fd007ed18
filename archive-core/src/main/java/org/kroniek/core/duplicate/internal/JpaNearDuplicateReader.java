package org.kroniek.core.duplicate.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.transaction.Transactions;

/** Reads what {@link NearDuplicateRunner} has found so far. */
public final class JpaNearDuplicateReader implements NearDuplicateReader {

    private static final String GROUPS = """
            select article_id, shown_group from near_duplicate_article
            where article_id = any(:articles) and shown_group is not null""";

    private static final String OTHERS = """
            select o.article_id from near_duplicate_article n join near_duplicate_article o
                on o.shown_group = n.shown_group and o.article_id <> n.article_id
            where n.article_id = :article order by o.article_id""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final SnapshotReader articles;

    public JpaNearDuplicateReader(EntityManager entities, Transactions transactions, SnapshotReader articles) {
        this.entities = entities;
        this.transactions = transactions;
        this.articles = articles;
    }

    @Override
    public Map<ArticleId, DuplicateGroupId> groups(Collection<ArticleId> ids) {
        Map<ArticleId, DuplicateGroupId> groups = new HashMap<>();
        if (!ids.isEmpty()) {
            transactions.run(() -> Rows.of(entities.createNativeQuery(GROUPS, Object[].class)
                    .setParameter("articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new)))
                    .forEach(row -> groups.put(new ArticleId((UUID) row[0]), new DuplicateGroupId((UUID) row[1]))));
        }
        return groups;
    }

    @Override
    public List<ArticleReference> others(ArticleId article, int most) {
        List<ArticleId> ids = transactions.call(() -> Rows.uuids(entities.createNativeQuery(OTHERS, UUID.class)
                .setParameter("article", article.value()).setMaxResults(most))).stream().map(ArticleId::new).toList();
        Map<ArticleId, ArticleSnapshot> found = articles.articles(ids);
        return ids.stream().filter(found::containsKey).map(found::get).map(JpaNearDuplicateReader::reference).toList();
    }

    private static ArticleReference reference(ArticleSnapshot article) {
        return new ArticleReference(article.id(), article.headline(), article.publication(), article.date(),
                article.language());
    }
}
