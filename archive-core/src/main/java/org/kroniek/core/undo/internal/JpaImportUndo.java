package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.undo.ImportUndo;
import org.kroniek.core.undo.KeptDocument;
import org.kroniek.core.undo.KeptReason;
import org.kroniek.core.undo.UndoStanding;

/** Begins undos and tells how they stand; {@link UndoRunner} works on them. */
public final class JpaImportUndo implements ImportUndo {

    private static final String TOTAL = """
            select undo_total from import_job where id = :id and state in ('UNDOING', 'UNDONE')""";

    private static final String UNDOABLE = """
            select count(*) from import_job where id = :id and state in ('DONE', 'FAILED', 'STOPPED')""";

    private static final String LEFT = """
            select coalesce(kept, ''), count(*) from document_of_import
            where import_id = :id and outcome in ('CREATED', 'REVISED') group by 1""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final UndoTable table;
    private final KindUndos kinds;
    private final AuditTrail trail;
    private final Runnable begun;

    /** @param begun called after an undo has begun, so that work need not wait for the next look */
    public JpaImportUndo(EntityManager entities, Transactions transactions, ArticleTraces traces,
            ChangeRecorder changes, AuditTrail trail, Clock clock, Runnable begun) {
        this.entities = entities;
        this.transactions = transactions;
        this.table = new UndoTable(entities, clock);
        this.kinds = new KindUndos(entities, traces, changes);
        this.trail = trail;
        this.begun = begun;
    }

    @Override
    public boolean begin(ImportId id, String author) {
        boolean done = transactions.call(() -> {
            boolean can = table.begin(id.value(), author);
            if (can) {
                trail.record(AuditEntry.of(author, AuditAction.IMPORT_UNDONE,
                        new AuditSubject(AuditKind.IMPORT, id.toString()), ""));
            }
            return can;
        });
        if (done) {
            begun.run();
        }
        return done;
    }

    /** A record with several revisions is judged by the last of them. */
    @Override
    public Optional<UndoStanding> preview(ImportId id) {
        return transactions.call(() -> {
            if ((Long) entities.createNativeQuery(UNDOABLE, Long.class).setParameter("id", id.value())
                    .getSingleResult() == 0) {
                return Optional.empty();
            }
            List<Made> made = made(id.value());
            Map<KeptReason, Integer> kept = new EnumMap<>(KeptReason.class);
            KindUndos.byKind(made).values().forEach(ofKind -> {
                List<Made> latest = List.copyOf(ofKind.stream().collect(Collectors.toMap(Made::subject, one -> one,
                        (one, other) -> one.version() > other.version() ? one : other)).values());
                kinds.held(id.value(), latest).values().forEach(reason -> kept.merge(reason, 1, Integer::sum));
            });
            int keptInAll = kept.values().stream().mapToInt(Integer::intValue).sum();
            return Optional.of(new UndoStanding(made.size(), made.size() - keptInAll, kept));
        });
    }

    private List<Made> made(UUID id) {
        List<?> rows = entities.createNativeQuery("select " + Made.COLUMNS + UndoTable.STORED, Object[].class)
                .setParameter("id", id).getResultList();
        return rows.stream().map(row -> Made.of((Object[]) row)).toList();
    }

    @Override
    public Optional<UndoStanding> standing(ImportId id) {
        return transactions.call(() -> {
            List<?> total = entities.createNativeQuery(TOTAL, Integer.class).setParameter("id", id.value())
                    .getResultList();
            return total.stream().findFirst().map(of -> standing(id.value(), (Integer) of));
        });
    }

    private UndoStanding standing(UUID id, int total) {
        List<?> rows = entities.createNativeQuery(LEFT, Object[].class).setParameter("id", id).getResultList();
        Map<KeptReason, Integer> kept = new EnumMap<>(KeptReason.class);
        int left = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            int count = ((Long) columns[1]).intValue();
            left += count;
            if (!columns[0].equals("")) {
                kept.put(KeptReason.valueOf((String) columns[0]), count);
            }
        }
        return new UndoStanding(total, Math.max(0, total - left), kept);
    }

    @Override
    public List<KeptDocument> kept(ImportId id, int from, int size) {
        return transactions.call(() -> {
            List<?> rows = entities.createNativeQuery("select " + Made.COLUMNS + """
                    , kept from document_of_import where import_id = :id and kept is not null order by item""",
                    Object[].class).setParameter("id", id.value()).setFirstResult(from).setMaxResults(size)
                    .getResultList();
            return rows.stream().map(row -> kept((Object[]) row)).toList();
        });
    }

    private static KeptDocument kept(Object[] row) {
        Made made = Made.of(row);
        return new KeptDocument(made.item(), made.kind(), Optional.ofNullable(made.id()),
                KeptReason.valueOf((String) row[7]));
    }
}
