package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.authority.AuthorityMerge;
import org.kroniek.core.authority.AuthorityMerge.Decision;
import org.kroniek.core.id.AuthorityId;

/** Where records lead, and who decided so. Only here is that changed. */
final class Merges {

    /** @param survivor itself when it is not merged */
    record Standing(UUID id, String kind, UUID survivor) {
        boolean isMerged() {
            return !id.equals(survivor);
        }
    }

    private static final String REDIRECT = "update authority set merged_into = :survivor, survivor = :end where id = :absorbed";

    /** All that were merged into it follow. */
    private static final String FOLLOW = "update authority set survivor = :end where survivor = :absorbed";

    private static final String PART = """
            with recursive part as (
                select id from authority where id = :absorbed
                union all
                select a.id from authority a join part p on a.merged_into = p.id)
            update authority set survivor = :absorbed,
                merged_into = case when id = :absorbed then null else merged_into end
            where id in (select id from part)""";

    private static final String RECORD = """
            insert into authority_merge (id, absorbed, survivor, reason, author, merged_at)
            values (nextval('authority_merge_seq'), :absorbed, :survivor, :reason, :author, :now)""";

    private static final String RECORD_END = """
            update authority_merge set undone_reason = :reason, undone_by = :author, undone_at = :now
            where absorbed = :absorbed and undone_at is null""";

    private static final String HISTORY = """
            select absorbed, survivor, reason, author, merged_at, undone_reason, undone_by, undone_at
            from authority_merge where absorbed = :id or survivor = :id order by id""";

    private final EntityManager entities;
    private final Clock clock;

    Merges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Optional<Standing> standing(AuthorityId authority) {
        List<?> rows = entities.createNativeQuery("select id, kind, survivor from authority where id = :id",
                Object[].class).setParameter("id", authority.value()).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Standing((UUID) row[0], (String) row[1], (UUID) row[2])).findFirst();
    }

    void join(UUID absorbed, Standing survivor, String reason, String author) {
        entities.createNativeQuery(REDIRECT).setParameter("absorbed", absorbed)
                .setParameter("survivor", survivor.id()).setParameter("end", survivor.survivor()).executeUpdate();
        entities.createNativeQuery(FOLLOW).setParameter("absorbed", absorbed)
                .setParameter("end", survivor.survivor()).executeUpdate();
        entities.createNativeQuery(RECORD).setParameter("absorbed", absorbed)
                .setParameter("survivor", survivor.id()).setParameter("reason", reason)
                .setParameter("author", author).setParameter("now", clock.instant()).executeUpdate();
    }

    void part(UUID absorbed, String reason, String author) {
        entities.createNativeQuery(PART).setParameter("absorbed", absorbed).executeUpdate();
        entities.createNativeQuery(RECORD_END).setParameter("absorbed", absorbed).setParameter("reason", reason)
                .setParameter("author", author).setParameter("now", clock.instant()).executeUpdate();
    }

    List<AuthorityMerge> history(AuthorityId authority) {
        List<?> rows = entities.createNativeQuery(HISTORY, Object[].class).setParameter("id", authority.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Merges::merge).toList();
    }

    private static AuthorityMerge merge(Object[] row) {
        return new AuthorityMerge(new AuthorityId((UUID) row[0]), new AuthorityId((UUID) row[1]),
                new Decision((String) row[2], (String) row[3], (Instant) row[4]),
                undone((String) row[5], (String) row[6], (Instant) row[7]));
    }

    private static Optional<Decision> undone(@Nullable String reason, @Nullable String author, @Nullable Instant at) {
        return reason == null || author == null || at == null
                ? Optional.empty()
                : Optional.of(new Decision(reason, author, at));
    }
}
