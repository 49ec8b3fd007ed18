package org.kroniek.search.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.core.change.SubjectKind;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.SnapshotReader;

/**
 * Reads the change log in batches and turns each into documents. Only the newest change of a subject counts, and of the
 * subject only what it is now: the log says that something changed, the snapshot what it has become.
 */
final class BatchReader {

    /** Articles read at once: makes round trips cheap. Halved where articles are so long that few fill a request. */
    private static final int MOST_AT_ONCE = 100;

    private final ChangeLog log;
    private final SnapshotReader snapshots;
    private final BulkBodyWriter writer;
    private final RelaySettings settings;
    private long end;
    private int atOnce = MOST_AT_ONCE;

    BatchReader(ChangeLog log, SnapshotReader snapshots, RelaySettings settings) {
        this.log = log;
        this.snapshots = snapshots;
        this.settings = settings;
        this.writer = new BulkBodyWriter(settings.documentBytes());
    }

    /** What comes after the position, up to the size of a batch; empty when nothing does. */
    Optional<RelayBatch> after(long position) {
        return after(position, 1);
    }

    /** The same, but only when there is enough for a whole batch. */
    Optional<RelayBatch> wholeAfter(long position) {
        return after(position, settings.batchChanges());
    }

    /** @param least how many changes there must be; positions have no gaps, so they can be counted without being read */
    private Optional<RelayBatch> after(long position, int least) {
        // Changes get their positions when somebody asks; asking is due only when too few known ones are left.
        end = end - position >= least ? end : log.advance();
        List<Change> changes = end - position >= least ? log.after(position, settings.batchChanges()) : List.of();
        return changes.isEmpty() ? Optional.empty() : Optional.of(batch(changes));
    }

    private RelayBatch batch(List<Change> changes) {
        BulkBody.Builder body = new BulkBody.Builder();
        List<ParkedChange> unwritable = new ArrayList<>();
        int taken = 0;
        while (taken < changes.size() && body.size() < settings.batchBytes()) {
            int to = Math.min(taken + atOnce, changes.size());
            taken += write(changes.subList(taken, to), body, unwritable);
            boolean isCut = taken < to;
            atOnce = isCut ? Math.max(1, atOnce / 2) : Math.min(MOST_AT_ONCE, atOnce * 2);
        }
        return new RelayBatch(changes.get(taken - 1).position(), body.build(), unwritable);
    }

    /** Writes changes until the body is full, and says how many: at least one. */
    private int write(List<Change> slice, BulkBody.Builder body, List<ParkedChange> unwritable) {
        Map<ChangeSubject, Long> newest = new HashMap<>();
        for (Change change : slice) {
            newest.merge(change.subject(), change.position(), Math::max);
        }
        Map<ArticleId, ArticleSnapshot> snapshots = snapshots(newest.keySet());
        int taken = 0;
        while (taken < slice.size() && (taken == 0 || body.size() < settings.batchBytes())) {
            Change change = slice.get(taken++);
            boolean isNewest = newest.getOrDefault(change.subject(), 0L) == change.position();
            if (isNewest && change.subject().kind() == SubjectKind.ARTICLE) {
                write(change, Optional.ofNullable(snapshots.get(new ArticleId(change.subject().id()))), body,
                        unwritable);
            }
        }
        return taken;
    }

    private Map<ArticleId, ArticleSnapshot> snapshots(Set<ChangeSubject> subjects) {
        List<ArticleId> ids = subjects.stream().filter(subject -> subject.kind() == SubjectKind.ARTICLE)
                .map(subject -> new ArticleId(subject.id())).toList();
        return ids.isEmpty() ? Map.of() : snapshots.articles(ids);
    }

    private void write(Change change, Optional<ArticleSnapshot> snapshot, BulkBody.Builder body,
            List<ParkedChange> unwritable) {
        try {
            writer.write(change.subject(), change.position(), snapshot, body);
        } catch (IOException | RuntimeException e) {
            unwritable.add(new ParkedChange(change.subject(), change.position(), e.toString()));
        }
    }
}
