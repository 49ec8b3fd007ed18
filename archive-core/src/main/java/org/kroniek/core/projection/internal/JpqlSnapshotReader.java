package org.kroniek.core.projection.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import org.kroniek.core.rights.Access;
import java.util.function.Consumer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.Original;
import org.kroniek.core.article.Publication;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.OriginalReader;
import org.kroniek.core.projection.RevisionReader;
import org.kroniek.core.projection.PublicationSnapshot;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.transaction.Transactions;

/** Reads snapshots with JPQL: an article, its current revision and its publication in one query. */
public final class JpqlSnapshotReader implements SnapshotReader, RevisionReader, OriginalReader {

    private static final String ARTICLES = """
            select a, r, p from Article a, ArticleRevision r, Publication p
            where r.key.articleId = a.id and r.key.number = a.currentRevision and p.id = a.publicationId""";

    private static final String REVISIONS = """
            select a, r, p from Article a, ArticleRevision r, Publication p
            where r.key.articleId = a.id and p.id = a.publicationId
            and a.id in :ids and r.key.number in :numbers""";

    private static final String KNOWN = """
             and a.access <> org.kroniek.core.rights.Access.Kind.WITHDRAWN
            and (a.access <> org.kroniek.core.rights.Access.Kind.EMBARGOED or a.accessUntil <= :now)""";

    /** Tells Hibernate to keep no second copy of each row, by which it would find out at the end that none was changed. */
    private static final String READ_ONLY = "org.hibernate.readOnly";

    private final EntityManager entities;
    private final Transactions transactions;

    public JpqlSnapshotReader(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public Optional<ArticleSnapshot> article(ArticleId id) {
        return Optional.ofNullable(articles(List.of(id)).get(id));
    }

    @Override
    public Map<ArticleId, ArticleSnapshot> articles(Collection<ArticleId> ids) {
        List<UUID> values = ids.stream().map(ArticleId::value).toList();
        Map<ArticleId, ArticleSnapshot> found = new HashMap<>();
        if (!values.isEmpty()) {
            transactions.run(() -> entities.createQuery(ARTICLES + " and a.id in :ids", Object[].class)
                    .setHint(READ_ONLY, true).setParameter("ids", values).getResultList().stream()
                    .map(JpqlSnapshotReader::snapshot)
                    .forEach(snapshot -> found.put(snapshot.id(), snapshot)));
        }
        return found;
    }

    /** Asks for every wanted number of every wanted article, which is hardly more: nearly all are at their first. */
    @Override
    public Map<ArticleId, ArticleSnapshot> revisions(Map<ArticleId, Integer> numbers) {
        Map<ArticleId, ArticleSnapshot> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            transactions.run(() -> entities.createQuery(REVISIONS, Object[].class).setHint(READ_ONLY, true)
                    .setParameter("ids", numbers.keySet().stream().map(ArticleId::value).toList())
                    .setParameter("numbers", Set.copyOf(numbers.values())).getResultList().stream()
                    .map(JpqlSnapshotReader::snapshot)
                    .filter(snapshot -> Objects.equals(numbers.get(snapshot.id()), snapshot.revision()))
                    .forEach(snapshot -> found.put(snapshot.id(), snapshot)));
        }
        return found;
    }

    @Override
    public Map<ArticleId, Access> access(Collection<ArticleId> ids) {
        Map<ArticleId, Access> found = new HashMap<>();
        if (!ids.isEmpty()) {
            transactions.run(() -> entities.createQuery(
                    "select a.id, a.access, a.accessUntil from Article a where a.id in :ids", Object[].class)
                    .setParameter("ids", ids.stream().map(ArticleId::value).toList()).getResultList()
                    .forEach(row -> found.put(new ArticleId((UUID) row[0]),
                            new Access((Access.Kind) row[1], Optional.ofNullable((Instant) row[2])))));
        }
        return found;
    }

    @Override
    public Page<ArticleSnapshot> list(Optional<ArticleId> after, int size) {
        return page(ARTICLES, after, size, _ -> {});
    }

    /** Those that not only the staff may know of. */
    Page<ArticleSnapshot> listed(Optional<ArticleId> after, int size, Instant now) {
        return page(ARTICLES + KNOWN, after, size, query -> query.setParameter("now", now));
    }

    private Page<ArticleSnapshot> page(String articles, Optional<ArticleId> after, int size,
            Consumer<TypedQuery<Object[]>> parameters) {
        String where = after.isPresent() ? " and a.id > :after" : "";
        List<ArticleSnapshot> rows = transactions.call(() -> {
            TypedQuery<Object[]> query = entities.createQuery(articles + where + " order by a.id", Object[].class)
                    .setHint(READ_ONLY, true).setMaxResults(size + 1);
            after.ifPresent(id -> query.setParameter("after", id.value()));
            parameters.accept(query);
            return query.getResultList().stream().map(JpqlSnapshotReader::snapshot).toList();
        });
        boolean more = rows.size() > size;
        List<ArticleSnapshot> items = more ? rows.subList(0, size) : rows;
        return new Page<>(items, more ? Optional.of(items.getLast().id().toString()) : Optional.empty());
    }

    @Override
    public long count() {
        return transactions.call(() -> entities.createQuery("select count(a) from Article a", Long.class)
                .getSingleResult());
    }

    @Override
    public Optional<OriginalContent> original(ArticleId id) {
        return transactions.call(() -> entities.createQuery("""
                select o from Original o, Article a
                where a.id = o.key.articleId and a.currentRevision = o.key.number and a.id = :id""", Original.class)
                .setHint(READ_ONLY, true)
                .setParameter("id", id.value()).getResultStream().findFirst()
                .map(Original::content));
    }

    private static ArticleSnapshot snapshot(Object[] row) {
        Article article = (Article) row[0];
        ArticleRevision revision = (ArticleRevision) row[1];
        Publication publication = (Publication) row[2];
        return new ArticleSnapshot(new ArticleId(article.id()), revision.key().number(),
                new PublicationSnapshot(new PublicationId(publication.id()), publication.name()), revision.headline(),
                revision.headlineDerived(), revision.text(), revision.date(), revision.language(),
                revision.languageDetected(), Optional.ofNullable(article.externalId()), revision.byline(),
                revision.section(), revision.url(), revision.rights(), article.access(), revision.contentHash(),
                article.archivedAt(), revision.createdAt());
    }
}
