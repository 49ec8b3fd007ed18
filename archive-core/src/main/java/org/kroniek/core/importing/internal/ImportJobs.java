package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.core.transaction.Transactions;

/** The queue of imports: who works on which, and how far each has come. */
final class ImportJobs {

    private static final String CLAIM = """
            update import_job set lease_holder = :holder, lease_until = now() + make_interval(secs => :seconds)
            where id = (select id from import_job
                        where state in ('QUEUED', 'RUNNING') and (lease_until is null or lease_until < now())
                        order by submitted_at limit 1 for update skip locked)
            returning id""";

    private static final String RENEW = """
            update import_job set lease_until = now() + make_interval(secs => :seconds)
            where id = :id and lease_holder = :holder and state in ('QUEUED', 'RUNNING')""";

    private static final String COUNT = """
            insert into import_count (import_id, kind, created, revised, unchanged)
            values (:id, :kind, :created, :revised, :unchanged)
            on conflict (import_id, kind) do update set created = import_count.created + excluded.created,
                revised = import_count.revised + excluded.revised,
                unchanged = import_count.unchanged + excluded.unchanged""";

    /** No delivery takes this long to come in. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final EntityManager entities;
    private final Transactions transactions;
    private final Clock clock;

    ImportJobs(EntityManager entities, Transactions transactions, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    void open(UUID id, String submittedBy, ImportDefaults defaults) {
        transactions.run(() -> entities.persist(new ImportJobRow(id, submittedBy, defaults, clock.instant())));
    }

    /** @param bytes of the whole delivery */
    void accept(UUID id, ImportState next, long bytes) {
        transactions.run(() -> job(id).accept(next, bytes));
    }

    /** Forgets a delivery that never came in whole. */
    void forget(UUID id) {
        transactions.run(() -> {
            for (String table : List.of("import_chunk", "import_part")) {
                entities.createNativeQuery("delete from " + table + " where import_id = :id").setParameter("id", id)
                        .executeUpdate();
            }
            entities.createNativeQuery("delete from import_job where id = :id").setParameter("id", id).executeUpdate();
        });
    }

    /** Takes the import that has waited longest, or one that its portal has left. */
    Optional<UUID> claim(String holder, Duration lease) {
        return transactions.call(() -> {
            List<?> ids = entities.createNativeQuery(CLAIM, UUID.class).setParameter("holder", holder)
                    .setParameter("seconds", lease.toMillis() / 1000.0).getResultList();
            ids.forEach(id -> job((UUID) id).start(clock.instant()));
            return ids.stream().map(UUID.class::cast).findFirst();
        });
    }

    /**
     * Keeps the import for its holder, in the caller's transaction.
     *
     * @throws ImportInterruptedException when another has it now
     */
    void keep(UUID id, String holder, Duration lease) {
        int kept = entities.createNativeQuery(RENEW).setParameter("id", id).setParameter("holder", holder)
                .setParameter("seconds", lease.toMillis() / 1000.0).executeUpdate();
        if (kept == 0) {
            throw new ImportInterruptedException("another portal has taken over");
        }
    }

    /** Forgets deliveries whose sender was cut off by a crash of the portal; nobody was told that they were accepted. */
    void forgetAbandoned() {
        Instant longAgo = clock.instant().minus(ABANDONED);
        List<UUID> abandoned = transactions.call(() -> entities
                .createQuery("select j.id from ImportJobRow j where j.state = :state and j.submittedAt < :longAgo",
                        UUID.class)
                .setParameter("state", ImportState.RECEIVING).setParameter("longAgo", longAgo).getResultList());
        abandoned.forEach(this::forget);
    }

    /**
     * What was recorded of an import before it was last left.
     *
     * @param done documents dealt with
     */
    record Progress(UUID id, ImportDefaults defaults, int done) {}

    /** @param documents how many there are, where that is known */
    Progress resume(UUID id, OptionalInt documents) {
        return transactions.call(() -> {
            ImportJobRow job = job(id);
            documents.ifPresent(job::expect);
            return new Progress(id, job.defaults(), job.counts().read());
        });
    }

    Optional<ImportState> state(UUID id) {
        return transactions.call(() -> Optional.ofNullable(job(id)).map(ImportJobRow::state));
    }

    Optional<ImportDefaults> defaults(UUID id) {
        return transactions.call(() -> Optional.ofNullable(job(id)).map(ImportJobRow::defaults));
    }

    int attempts(UUID id) {
        return transactions.call(() -> job(id).attempts());
    }

    /** Adds to what was taken of a kind, in the caller's transaction. */
    void count(UUID id, DocumentKind kind, KindCounts counts) {
        entities.createNativeQuery(COUNT).setParameter("id", id).setParameter("kind", kind.name())
                .setParameter("created", counts.created()).setParameter("revised", counts.revised())
                .setParameter("unchanged", counts.unchanged()).executeUpdate();
    }

    /** Says how far the delivery has been read for what was counted, in the caller's transaction. */
    void read(UUID id, long bytes) {
        job(id).read(bytes, clock.instant());
    }

    /** Ends an import, in the caller's transaction. */
    void finish(UUID id, ImportState end) {
        job(id).finish(end, clock.instant());
    }

    ImportJobRow job(UUID id) {
        return entities.find(ImportJobRow.class, id);
    }
}
