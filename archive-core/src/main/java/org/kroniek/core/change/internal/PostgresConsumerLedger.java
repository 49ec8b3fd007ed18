package org.kroniek.core.change.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.core.change.SubjectKind;
import org.kroniek.core.transaction.Transactions;

/**
 * The ledger of consumers on PostgreSQL. Leases are judged by the database's clock, since portals on several machines
 * need not agree on theirs.
 */
public final class PostgresConsumerLedger implements ConsumerLedger {

    private static final String LEASE = """
            insert into change_consumer (name, lease_holder, lease_until)
            values (:name, :holder, now() + make_interval(secs => :seconds))
            on conflict (name) do update
                set lease_holder = excluded.lease_holder, lease_until = excluded.lease_until
                where change_consumer.lease_holder is null or change_consumer.lease_holder = excluded.lease_holder
                   or change_consumer.lease_until < now()""";

    private static final String RELEASE = """
            update change_consumer set lease_holder = null, lease_until = null
            where name = :name and lease_holder = :holder""";

    private static final String ACKNOWLEDGE = """
            update change_consumer set position = :position
            where name = :name and lease_holder = :holder and lease_until >= now() and position <= :position""";

    /** What was left out and has been dealt with since, because it changed again. */
    private static final String UNPARK = """
            delete from parked_change p where consumer = :name and exists (
                select 1 from change_log c where c.position > :before and c.position <= :position
                and c.subject_kind = p.subject_kind and c.subject_id = p.subject_id)""";

    private static final String PARK = """
            insert into parked_change (consumer, subject_kind, subject_id, position, reason, parked_at)
            values (:name, :kind, :id, :position, :reason, now())
            on conflict (consumer, subject_kind, subject_id) do update
                set position = excluded.position, reason = excluded.reason, parked_at = excluded.parked_at""";

    private final EntityManager entities;
    private final Transactions transactions;

    public PostgresConsumerLedger(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public boolean lease(String consumer, String holder, Duration duration) {
        return transactions.call(() -> entities.createNativeQuery(LEASE).setParameter("name", consumer)
                .setParameter("holder", holder).setParameter("seconds", duration.toMillis() / 1000.0)
                .executeUpdate() == 1);
    }

    @Override
    public void release(String consumer, String holder) {
        transactions.run(() -> entities.createNativeQuery(RELEASE).setParameter("name", consumer)
                .setParameter("holder", holder).executeUpdate());
    }

    @Override
    public long position(String consumer) {
        return transactions.call(() -> current(consumer));
    }

    private long current(String consumer) {
        List<?> rows = entities
                .createNativeQuery("select position from change_consumer where name = :name", Long.class)
                .setParameter("name", consumer).getResultList();
        return rows.isEmpty() ? 0L : (Long) rows.getFirst();
    }

    @Override
    public boolean acknowledge(String consumer, String holder, long position, List<ParkedChange> parked) {
        return transactions.call(() -> {
            long before = current(consumer);
            boolean stillMine = entities.createNativeQuery(ACKNOWLEDGE).setParameter("name", consumer)
                    .setParameter("holder", holder).setParameter("position", position).executeUpdate() == 1;
            if (stillMine) {
                entities.createNativeQuery(UNPARK).setParameter("name", consumer).setParameter("before", before)
                        .setParameter("position", position).executeUpdate();
                parked.forEach(change -> park(consumer, change));
            }
            return stillMine;
        });
    }

    private void park(String consumer, ParkedChange change) {
        entities.createNativeQuery(PARK).setParameter("name", consumer)
                .setParameter("kind", change.subject().kind().name()).setParameter("id", change.subject().id())
                .setParameter("position", change.position()).setParameter("reason", change.reason()).executeUpdate();
    }

    @Override
    public List<ParkedChange> parked(String consumer, int limit) {
        return transactions.call(() -> {
            List<?> rows = entities.createNativeQuery("""
                    select subject_kind, subject_id, position, reason from parked_change
                    where consumer = :name order by parked_at, subject_id""", Object[].class)
                    .setParameter("name", consumer).setMaxResults(limit).getResultList();
            return rows.stream().map(row -> parked((Object[]) row)).toList();
        });
    }

    private static ParkedChange parked(Object[] row) {
        ChangeSubject subject = new ChangeSubject(SubjectKind.valueOf((String) row[0]), (UUID) row[1]);
        return new ParkedChange(subject, ((Number) row[2]).longValue(), (String) row[3]);
    }
}
