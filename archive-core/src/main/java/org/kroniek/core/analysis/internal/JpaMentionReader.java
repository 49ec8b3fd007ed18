package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.DateMentionSnapshot;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.transaction.Transactions;

/** Reads findings with a fixed number of round trips, however many there are. */
public final class JpaMentionReader implements MentionReader {

    private static final String DATES = """
            select d.part, d.span_start, d.span_end, d.surface, d.date_text from date_mention d
            where d.article_id = :article and d.revision = :revision order by d.part, d.span_start""";

    private static final String LINKED = """
            select distinct m.article_id, a.survivor
            from mention m join article x on x.id = m.article_id and x.current_revision = m.revision
            join authority a on a.id = m.authority_id
            where m.article_id = any(:articles) and m.status in ('LINKED', 'CONFIRMED')""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final SnapshotReader articles;
    private final AuthorityReferenceReader authorities;

    public JpaMentionReader(EntityManager entities, Transactions transactions, SnapshotReader articles,
            AuthorityReferenceReader authorities) {
        this.entities = entities;
        this.transactions = transactions;
        this.articles = articles;
        this.authorities = authorities;
    }

    @Override
    public List<MentionSnapshot> mentions(ArticleId id) {
        return articles.article(id).map(this::mentions).orElseGet(List::of);
    }

    /** One that was found in a revision which has come since is left out: its place is in another text. */
    private List<MentionSnapshot> mentions(ArticleSnapshot article) {
        List<StoredMention> rows = transactions.call(() -> StoredMention.of(entities, article.id())).stream()
                .filter(mention -> mention.revision() == article.revision()).toList();
        MentionSnapshots snapshots = MentionSnapshots.with(authorities, rows);
        MentionSnapshots.Passages passages = new MentionSnapshots.Passages(article);
        return rows.stream().map(row -> snapshots.snapshot(row, passages)).toList();
    }

    @Override
    public List<DateMentionSnapshot> dates(ArticleId id) {
        Optional<ArticleSnapshot> article = articles.article(id);
        return article.map(found -> dates(found, new MentionSnapshots.Passages(found))).orElseGet(List::of);
    }

    private List<DateMentionSnapshot> dates(ArticleSnapshot article, MentionSnapshots.Passages passages) {
        List<?> rows = transactions.call(() -> entities.createNativeQuery(DATES, Object[].class)
                .setParameter("article", article.id().value()).setParameter("revision", article.revision())
                .getResultList());
        return rows.stream().map(row -> DateRow.read((Object[]) row, 0))
                .map(row -> new DateMentionSnapshot(row.part(), passages.anchor(row.part(), row.span()),
                        EdtfDate.parse(row.date())))
                .toList();
    }

    @Override
    public Map<ArticleId, Set<AuthorityId>> linked(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ArticleId, Set<AuthorityId>> linked = new HashMap<>();
        transactions.run(() -> entities.createNativeQuery(LINKED, Object[].class)
                .setParameter("articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new)).getResultList()
                .forEach(row -> add(linked, (Object[]) row)));
        return linked;
    }

    private static void add(Map<ArticleId, Set<AuthorityId>> linked, Object[] row) {
        linked.computeIfAbsent(new ArticleId((UUID) row[0]), _ -> new HashSet<>())
                .add(new AuthorityId((UUID) row[1]));
    }
}
