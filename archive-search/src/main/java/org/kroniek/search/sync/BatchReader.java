package org.kroniek.search.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.core.change.SubjectKind;

/**
 * Reads the change log in batches and has what concerns one index turned into documents.
 */
final class BatchReader {

    /** Records read at once: makes round trips cheap. Halved where they are so long that few fill a request. */
    private static final int MOST_AT_ONCE = 100;
    /** Pages of others' changes that one batch may pass over: one acknowledgement instead of twenty. */
    private static final int MOST_PAGES = 20;

    private final LogPages pages;
    private final ChangeWriters writers;
    private final SubjectKind subject;
    private final RelaySettings settings;
    private int atOnce = MOST_AT_ONCE;

    /** @param subject whose changes concern the index */
    BatchReader(LogPages pages, SubjectKind subject, ChangeWriters writers, RelaySettings settings) {
        this.pages = pages;
        this.subject = subject;
        this.writers = writers;
        this.settings = settings;
    }

    /** What comes after the position, up to the size of a batch; empty when nothing does. */
    Optional<RelayBatch> after(long position) {
        return after(position, 1);
    }

    /** The same, but only when there is enough for a whole batch. */
    Optional<RelayBatch> wholeAfter(long position) {
        return after(position, pages.size());
    }

    /** @param least how many changes there must be, of whatever kind */
    private Optional<RelayBatch> after(long position, int least) {
        if (!pages.reaches(position, least)) {
            return Optional.empty();
        }
        List<Change> page = pages.after(position);
        List<Change> ours = ours(page);
        long last = page.isEmpty() ? position : page.getLast().position();
        for (int i = 1; i < MOST_PAGES && ours.isEmpty() && !page.isEmpty(); i++) {
            page = pages.after(last);
            ours = ours(page);
            last = page.isEmpty() ? last : page.getLast().position();
        }
        return last == position ? Optional.empty() : Optional.of(batch(ours, last));
    }

    private List<Change> ours(List<Change> page) {
        return page.stream().filter(change -> change.subject().kind() == subject).toList();
    }

    /** @param last up to where the log was read for these changes */
    private RelayBatch batch(List<Change> changes, long last) {
        if (changes.isEmpty()) {
            return RelayBatch.nothing(last);
        }
        ChangeWriter writer = writers.forBatch();
        BulkBody.Builder body = new BulkBody.Builder();
        List<ParkedChange> unwritable = new ArrayList<>();
        int taken = 0;
        while (taken < changes.size() && body.size() < settings.batchBytes()) {
            int to = Math.min(taken + atOnce, changes.size());
            taken += writer.write(changes.subList(taken, to), body, unwritable);
            boolean isCut = taken < to;
            atOnce = isCut ? Math.max(1, atOnce / 2) : Math.min(MOST_AT_ONCE, atOnce * 2);
        }
        long end = taken == changes.size() ? last : changes.get(taken - 1).position();
        return new RelayBatch(end, body.build(), unwritable);
    }

    /** What was read since the last acknowledgement will be read again. */
    void startOver() {
        writers.startOver();
    }
}
