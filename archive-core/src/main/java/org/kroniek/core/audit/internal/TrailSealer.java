package org.kroniek.core.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.audit.ChainHead;
import org.kroniek.core.transaction.Transactions;

/**
 * Seals new entries of the trail, one portal at a time, and now and then writes the head of the chain to a file. Writers
 * know nothing of the chain and never wait for each other: an entry is sealed once its transaction, and every one before
 * it, has ended, as positions are given in the change log.
 */
public final class TrailSealer {

    /** Bounds one transaction; a backlog of any size is worked off in such steps. */
    private static final int STEP = 5_000;

    /** What may be lost unnoticed when somebody cuts off the end of the trail. */
    private static final Duration BETWEEN_HEADS = Duration.ofMinutes(1);

    /** Of the advisory locks, this one is the sealer's; named after RFC 6962, on logs that prove what is in them. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(6962)";

    private static final String ANY_PENDING = "select exists (select 1 from audit_pending)";

    private static final String HEAD = "select seq, hash from audit_seal order by seq desc limit 1";

    /** A transaction beyond the snapshot's end is not of this cluster: its row came with a restored dump. */
    private static final String SAFE = """
            select e.id, %s from audit_pending p join audit_entry e on e.id = p.entry_id
            where p.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
               or p.transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
            order by p.transaction_id, p.entry_id limit :step""".formatted(TrailHash.ENTRY);

    private static final String SEAL = """
            insert into audit_seal (seq, entry_id, hash)
            select :before + n, entry_id, hash from unnest(:entries, :hashes) with ordinality as s (entry_id, hash, n)""";

    private static final String DONE = "delete from audit_pending where entry_id = any(:entries)";

    private final EntityManager entities;
    private final Transactions transactions;
    private final Clock clock;
    private final Optional<HeadFile> file;
    private Instant headDue = Instant.MIN;
    private long headWritten;

    /** @param file none where heads are kept in no file */
    public TrailSealer(EntityManager entities, Transactions transactions, Clock clock, Optional<HeadFile> file) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
        this.file = file;
    }

    /** Seals all that can be sealed now. */
    public synchronized void sealAll() {
        boolean more = transactions.call(this::anyPending);
        while (more) {
            more = transactions.call(this::sealSome) == STEP;
        }
        if (!clock.instant().isBefore(headDue)) {
            writeHead();
        }
    }

    /** Seals what is left and writes the head, as the last thing before the portal ends. */
    public synchronized void finish() {
        sealAll();
        writeHead();
    }

    private void writeHead() {
        file.ifPresent(target -> transactions.call(this::head).filter(head -> head.seq() > headWritten)
                .ifPresent(head -> {
                    target.append(head);
                    headWritten = head.seq();
                    headDue = head.at().plus(BETWEEN_HEADS);
                }));
    }

    private boolean anyPending() {
        return (Boolean) entities.createNativeQuery(ANY_PENDING, Boolean.class).getSingleResult();
    }

    private int sealSome() {
        if (!(Boolean) entities.createNativeQuery(LOCK, Boolean.class).getSingleResult()) {
            return 0;
        }
        List<?> rows = entities.createNativeQuery(SAFE, Object[].class).setParameter("step", STEP).getResultList();
        if (!rows.isEmpty()) {
            seal(rows);
        }
        return rows.size();
    }

    private void seal(List<?> rows) {
        Optional<ChainHead> head = head();
        long before = head.map(ChainHead::seq).orElse(0L);
        String hash = head.map(ChainHead::hash).orElse(TrailHash.BEFORE_ALL);
        Long[] ids = new Long[rows.size()];
        String[] hashes = new String[rows.size()];
        for (int i = 0; i < ids.length; i++) {
            Object[] row = (Object[]) rows.get(i);
            ids[i] = ((Number) row[0]).longValue();
            hash = TrailHash.link(hash, before + i + 1, (String[]) row[1]);
            hashes[i] = hash;
        }
        entities.createNativeQuery(SEAL).setParameter("before", before).setParameter("entries", ids)
                .setParameter("hashes", hashes).executeUpdate();
        entities.createNativeQuery(DONE).setParameter("entries", ids).executeUpdate();
    }

    private Optional<ChainHead> head() {
        List<?> rows = entities.createNativeQuery(HEAD, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
                .map(row -> new ChainHead(((Number) row[0]).longValue(), (String) row[1], clock.instant()));
    }
}
