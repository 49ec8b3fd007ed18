package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.undo.KeptReason;

/** Which imports are being undone, and what is left of them. All in the caller's transaction. */
final class UndoTable {

    static final String STORED = " from document_of_import where import_id = :id and outcome in ('CREATED', 'REVISED')";

    private static final String BEGIN = """
            update import_job set state = 'UNDOING', undone_by = :author, undo_began_at = :now, lease_holder = null,
                lease_until = null, undo_total = (select count(*) %s and kept is null)
            where id = :id and state in ('DONE', 'FAILED', 'STOPPED')""".formatted(STORED);

    private static final String CLAIM = """
            update import_job set lease_holder = :holder, lease_until = now() + make_interval(secs => :seconds)
            where id = (select id from import_job
                        where state = 'UNDOING' and (lease_until is null or lease_until < now())
                        order by undo_began_at limit 1 for update skip locked)
            returning id""";

    private static final String KEEP = """
            update import_job set lease_until = now() + make_interval(secs => :seconds)
            where id = :id and lease_holder = :holder and state = 'UNDOING'""";

    /** Articles that searches found which were kept to be cited; each is 28 bytes, of which 16 are its id. */
    private static final String CITED = """
            update document_of_import d set kept = 'CITED' from (
                select distinct cast(encode(substring(p.articles from at.i * 28 + 1 for 16), 'hex') as uuid) as id
                from citable_search_part p, generate_series(0, length(p.articles) / 28 - 1) as at (i)) cited
            where d.import_id = :id and d.outcome in ('CREATED', 'REVISED') and d.article_id = cited.id""";

    private static final String FORGET = """
            delete from document_of_import d using document_of_import made
            where made.import_id = :id and made.item = any(:items) and d.import_id = :id
              and (d.item = made.item or d.outcome = 'UNCHANGED' and (d.article_id = made.article_id
                or d.authority_id = made.authority_id or d.event_id = made.event_id or d.term = made.term))""";

    private final EntityManager entities;
    private final Clock clock;

    UndoTable(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean begin(UUID id, String author) {
        boolean begun = entities.createNativeQuery(BEGIN).setParameter("id", id).setParameter("author", author)
                .setParameter("now", clock.instant()).executeUpdate() == 1;
        if (begun) {
            entities.createNativeQuery(CITED).setParameter("id", id).executeUpdate();
        }
        return begun;
    }

    Optional<UUID> claim(String holder, Duration lease) {
        List<?> ids = entities.createNativeQuery(CLAIM, UUID.class).setParameter("holder", holder)
                .setParameter("seconds", lease.toMillis() / 1000.0).getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** Whether the undo is still this portal's. */
    boolean keep(UUID id, String holder, Duration lease) {
        return entities.createNativeQuery(KEEP).setParameter("id", id).setParameter("holder", holder)
                .setParameter("seconds", lease.toMillis() / 1000.0).executeUpdate() == 1;
    }

    /** The last documents that are still to be taken back, no record twice: its later revision goes first. */
    List<Made> last(UUID id, int most) {
        List<?> rows = entities.createNativeQuery(
                "select " + Made.COLUMNS + STORED + " and kept is null order by item desc", Object[].class)
                .setParameter("id", id).setMaxResults(most).getResultList();
        Set<Object> seen = new HashSet<>();
        return rows.stream().map(row -> Made.of((Object[]) row)).takeWhile(made -> seen.add(made.subject())).toList();
    }

    /** Removes what was taken back from the record of the import, with what was found again in the same delivery. */
    void forget(UUID id, List<Made> taken) {
        if (!taken.isEmpty()) {
            entities.createNativeQuery(FORGET).setParameter("id", id)
                    .setParameter("items", taken.stream().map(Made::item).toArray(Integer[]::new)).executeUpdate();
        }
    }

    void keep(UUID id, Made made, KeptReason reason) {
        entities.createNativeQuery("""
                update document_of_import set kept = :reason where import_id = :id and item = :item""")
                .setParameter("id", id).setParameter("item", made.item()).setParameter("reason", reason.name())
                .executeUpdate();
    }

    void keep(UUID id, List<Made> made, Map<Object, KeptReason> held) {
        held.values().stream().distinct().forEach(reason -> entities.createNativeQuery("""
                update document_of_import set kept = :reason where import_id = :id and item = any(:items)""")
                .setParameter("id", id).setParameter("reason", reason.name())
                .setParameter("items", made.stream().filter(one -> held.get(one.subject()) == reason)
                        .map(Made::item).toArray(Integer[]::new))
                .executeUpdate());
    }

    void end(UUID id) {
        entities.createNativeQuery("""
                update import_job set state = 'UNDONE', finished_at = :now where id = :id""")
                .setParameter("id", id).setParameter("now", clock.instant()).executeUpdate();
        entities.createNativeQuery("delete from import_chunk where import_id = :id").setParameter("id", id)
                .executeUpdate();
    }
}
