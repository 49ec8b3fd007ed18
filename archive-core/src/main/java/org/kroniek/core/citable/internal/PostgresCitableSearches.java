package org.kroniek.core.citable.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearchDraft;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.transaction.Transactions;

/** Citable searches on PostgreSQL. Their articles are written and read part by part. */
public final class PostgresCitableSearches implements CitableSearches {

    /** Of two who keep the same search at once, the later one waits here and finds that it is kept. */
    private static final String INSERT = """
            insert into citable_search (id, identity, query, reading, searched, schemas, position, hits, ids_sha256,
                created_at)
            values (:id, :identity, :query, :reading, :searched, :schemas, :position, :hits, :ids, :now)
            on conflict (identity) do nothing""";

    private static final String INSERT_PART = """
            insert into citable_search_part (search_id, ordinal, articles) values (:id, :ordinal, :articles)""";

    private static final String SELECT = "select " + CitableSearchRow.COLUMNS + " from citable_search where ";

    private static final String SELECT_PART = """
            select articles from citable_search_part where search_id = :id and ordinal = :ordinal""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final Identities identities;
    private final Clock clock;

    public PostgresCitableSearches(EntityManager entities, Transactions transactions, Identities identities,
            Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Kept keep(CitableSearchDraft draft) {
        ContentHash ids = draft.articles().sha256();
        ContentHash identity = CitableSearchRow.identity(draft, ids);
        return transactions.call(() -> {
            UUID id = identities.next();
            boolean isNew = insert(id, identity, ids, draft);
            if (isNew) {
                insertParts(id, draft.articles());
            }
            return new Kept(select("identity = :key", identity.hex()).orElseThrow(), isNew);
        });
    }

    private boolean insert(UUID id, ContentHash identity, ContentHash ids, CitableSearchDraft draft) {
        return entities.createNativeQuery(INSERT).setParameter("id", id).setParameter("identity", identity.hex())
                .setParameter("query", draft.query())
                .setParameter("reading", CitableSearchRow.written(draft.reading()))
                .setParameter("searched", draft.searched()).setParameter("schemas", draft.schemas())
                .setParameter("position", draft.position()).setParameter("hits", draft.articles().size())
                .setParameter("ids", ids.hex()).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    private void insertParts(UUID id, CitedArticles articles) {
        for (int from = 0, ordinal = 0; from < articles.size(); from += CitedPart.SIZE, ordinal++) {
            List<CitedArticle> part = articles.subList(from, Math.min(from + CitedPart.SIZE, articles.size()));
            entities.createNativeQuery(INSERT_PART).setParameter("id", id).setParameter("ordinal", ordinal)
                    .setParameter("articles", CitedPart.written(part)).executeUpdate();
        }
    }

    @Override
    public Optional<CitableSearch> find(CitableSearchId id) {
        return transactions.call(() -> select("id = :key", id.value()));
    }

    private Optional<CitableSearch> select(String where, Object key) {
        List<?> rows = entities.createNativeQuery(SELECT + where, Object[].class).setParameter("key", key)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(CitableSearchRow.read((Object[]) rows.getFirst()));
    }

    @Override
    public List<CitedArticle> articles(CitableSearchId id, int from, int count) {
        CitedArticles found = new CitedArticles();
        int ordinal = from / CitedPart.SIZE;
        int skipped = from % CitedPart.SIZE;
        List<CitedArticle> part = part(id, ordinal);
        while (!part.isEmpty() && found.size() < count) {
            part.stream().skip(skipped).limit(count - found.size()).forEach(found::add);
            skipped = 0;
            ordinal++;
            part = part(id, ordinal);
        }
        return List.copyOf(found);
    }

    @Override
    public CitedArticles articles(CitableSearchId id) {
        CitedArticles all = new CitedArticles();
        List<CitedArticle> part = part(id, 0);
        for (int ordinal = 1; !part.isEmpty(); ordinal++) {
            all.addAll(part);
            part = part(id, ordinal);
        }
        return all;
    }

    private List<CitedArticle> part(CitableSearchId id, int ordinal) {
        List<?> parts = transactions.call(() -> entities.createNativeQuery(SELECT_PART, byte[].class)
                .setParameter("id", id.value()).setParameter("ordinal", ordinal).getResultList());
        return parts.isEmpty() ? List.of() : CitedPart.read((byte[]) parts.getFirst());
    }
}
