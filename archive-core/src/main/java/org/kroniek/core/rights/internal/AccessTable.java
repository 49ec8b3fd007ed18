package org.kroniek.core.rights.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessState;

/** The conditions in the database: the one that holds is on the article, all that ever held are beside it. */
final class AccessTable {

    private static final String HISTORY = """
            select number, access, access_until, reason, author, created_at from article_access
            where article_id = :article order by number desc""";

    private static final String LOCK = "select archived_at from article where id = :article for update";

    private static final String ARRIVAL = "select archived_at from article where id = :article";

    private static final String HOLD = """
            update article set access = :access, access_until = cast(:until as timestamptz), access_number = :number
            where id = :article""";

    private static final String KEEP = """
            insert into article_access (article_id, number, access, access_until, reason, author, created_at)
            values (:article, :number, :access, cast(:until as timestamptz), :reason, :author, :at)""";

    private static final String ENDED = """
            select id from article where access = 'EMBARGOED' and access_until <= :now
            order by access_until limit :most for update skip locked""";

    private static final String EVENTS = "select distinct event_id from evidence where article_id = :article and active";

    private final EntityManager entities;

    AccessTable(EntityManager entities) {
        this.entities = entities;
    }

    Optional<AccessState> current(ArticleId article) {
        return state(article, ARRIVAL);
    }

    /** The same, and nobody else decides until the transaction ends. */
    Optional<AccessState> locked(ArticleId article) {
        return state(article, LOCK);
    }

    private Optional<AccessState> state(ArticleId article, String arrival) {
        List<?> arrived = entities.createNativeQuery(arrival, Instant.class).setParameter("article", article.value())
                .getResultList();
        return arrived.stream().findFirst().map(moment -> history(article).stream().findFirst()
                .orElseGet(() -> new AccessState(article, 0, Access.OPEN, "", "", (Instant) moment)));
    }

    List<AccessState> history(ArticleId article) {
        List<?> rows = entities.createNativeQuery(HISTORY, Object[].class).setParameter("article", article.value())
                .getResultList();
        return rows.stream().map(row -> state(article, (Object[]) row)).toList();
    }

    private static AccessState state(ArticleId article, Object[] row) {
        Access access = new Access(Access.Kind.valueOf((String) row[1]), Optional.ofNullable((Instant) row[2]));
        return new AccessState(article, ((Number) row[0]).intValue(), access, (String) row[3], (String) row[4],
                (Instant) row[5]);
    }

    void write(AccessState state) {
        entities.createNativeQuery(KEEP).setParameter("article", state.article().value())
                .setParameter("number", state.number()).setParameter("access", state.access().kind().name())
                .setParameter("until", until(state)).setParameter("reason", state.reason())
                .setParameter("author", state.author()).setParameter("at", state.since()).executeUpdate();
        entities.createNativeQuery(HOLD).setParameter("article", state.article().value())
                .setParameter("access", state.access().kind().name()).setParameter("until", until(state))
                .setParameter("number", state.number()).executeUpdate();
    }

    /** As text: of an absent value PostgreSQL would not know the type. */
    private static @Nullable String until(AccessState state) {
        return state.access().until().map(Instant::toString).orElse(null);
    }

    /** Articles whose embargo is over and that still say they have one; locked, and none that another portal has. */
    List<ArticleId> ended(Instant now, int most) {
        return ids(entities.createNativeQuery(ENDED, UUID.class).setParameter("now", now)
                .setParameter("most", most).getResultList()).map(ArticleId::new).toList();
    }

    /** The events of which an article is evidence. */
    List<UUID> events(ArticleId article) {
        return ids(entities.createNativeQuery(EVENTS, UUID.class).setParameter("article", article.value())
                .getResultList()).toList();
    }

    private static Stream<UUID> ids(List<?> rows) {
        return rows.stream().map(UUID.class::cast);
    }
}
