package org.kroniek.core.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.audit.ChainHead;
import org.kroniek.core.audit.TrailFinding.Kind;

/** Walks along the chain, with the heads that were written outside the database. */
final class ChainCheck {

    private static final String CHAIN = """
            select s.seq, s.entry_id, s.hash, e.id is not null as found, e.subject_kind, e.subject_id, e.number,
                e.action, e.author, %s as fields
            from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.seq""".formatted(TrailHash.ENTRY);

    private static final String UNSEALED = """
            select coalesce(e.id, p.entry_id) as entry_id, e.id is not null as found, e.subject_kind, e.subject_id,
                e.number, e.action, e.author
            from audit_entry e left join audit_seal s on s.entry_id = e.id
                full join audit_pending p on p.entry_id = e.id
            where s.seq is null and (e.id is null or p.entry_id is null) order by 1""";

    private final Inspection inspection;
    private @Nullable Iterator<Optional<ChainHead>> written;
    private @Nullable ChainHead awaited;
    private long line;
    private long last;
    private long seals;
    private String stored = TrailHash.BEFORE_ALL;
    private String computed = TrailHash.BEFORE_ALL;

    ChainCheck(Inspection inspection) {
        this.inspection = inspection;
    }

    /** @param heads as they were written outside the database */
    void run(Stream<Optional<ChainHead>> heads) throws SQLException {
        written = heads.iterator();
        nextHead();
        inspection.each(CHAIN, this::seal);
        cutOff();
        inspection.each(UNSEALED, row -> inspection.report(
                row.getBoolean("found") ? Kind.ENTRY_UNSEALED : Kind.ENTRY_DELETED, entry(row)));
    }

    private void seal(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        boolean follows = seq == last + 1;
        if (!follows) {
            inspection.report(Kind.SEAL_DELETED, last + 2 == seq
                    ? "audit_seal " + (last + 1)
                    : "audit_seal %d to %d".formatted(last + 1, seq - 1));
        }
        String hash = row.getString("hash");
        if (row.getBoolean("found")) {
            fits(row, seq, hash, follows);
        } else {
            inspection.report(Kind.ENTRY_DELETED,
                    "audit_entry %d (sealed as %d)".formatted(row.getLong("entry_id"), seq));
            computed = hash;
        }
        stored = hash;
        last = seq;
        seals++;
        compareHead(seq, hash);
    }

    /** After a hash that was itself altered, the next one fits what it should have been: so only one is named. */
    private void fits(ResultSet row, long seq, String hash, boolean follows) throws SQLException {
        @Nullable
        String[] fields = Inspection.texts(row, "fields");
        if (fields == null) {
            return;
        }
        String link = TrailHash.link(stored, seq, fields);
        String otherwise = computed.equals(stored) ? link : TrailHash.link(computed, seq, fields);
        boolean right = hash.equals(link) || hash.equals(otherwise);
        if (follows && !right) {
            inspection.report(Kind.ENTRY_ALTERED, entry(row) + ", sealed as " + seq);
        }
        computed = right ? hash : link;
    }

    private void compareHead(long seq, String hash) {
        while (awaited != null && awaited.seq() <= seq) {
            if (awaited.seq() == seq && !awaited.hash().equals(hash)) {
                inspection.report(Kind.CHAIN_REWRITTEN, "audit_seal " + seq);
            }
            nextHead();
        }
    }

    private void cutOff() {
        ChainHead beyond = null;
        while (awaited != null) {
            beyond = awaited.seq() > last ? awaited : beyond;
            nextHead();
        }
        if (beyond != null) {
            inspection.report(Kind.END_DELETED,
                    "audit_seal %d (written %s; the chain now ends at %d)".formatted(beyond.seq(), beyond.at(), last));
        }
    }

    private void nextHead() {
        awaited = null;
        while (awaited == null && written != null && written.hasNext()) {
            line++;
            written.next().ifPresentOrElse(head -> awaited = head,
                    () -> inspection.report(Kind.HEAD_FILE_DAMAGED, "line " + line + " of the head file"));
        }
    }

    private static String entry(ResultSet row) throws SQLException {
        if (!row.getBoolean("found")) {
            return "audit_entry " + row.getLong("entry_id") + " (not sealed yet)";
        }
        String number = row.getString("number");
        return "audit_entry %d (%s of %s %s%s by %s)".formatted(row.getLong("entry_id"), row.getString("action"),
                row.getString("subject_kind"), row.getString("subject_id"), number == null ? "" : "/" + number,
                row.getString("author"));
    }

    long seals() {
        return seals;
    }

    Optional<ChainHead> head(Instant now) {
        return last == 0 ? Optional.empty() : Optional.of(new ChainHead(last, stored, now));
    }
}
