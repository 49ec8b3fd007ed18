package org.kroniek.search.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.search.document.IndexDocument;
import org.kroniek.search.schema.IndexFamily;

/**
 * Reads the change log in batches and turns what concerns one family into documents. Only the newest change of a subject
 * counts, and of the subject only what it is now: the log says that something changed, the snapshot what it has become.
 */
final class BatchReader {

    /** Records read at once: makes round trips cheap. Halved where they are so long that few fill a request. */
    private static final int MOST_AT_ONCE = 100;
    /** Pages of others' changes that one batch may pass over: one acknowledgement instead of twenty. */
    private static final int MOST_PAGES = 20;

    private final LogPages pages;
    private final DocumentSources sources;
    private final IndexFamily family;
    private final BulkBodyWriter writer;
    private final RelaySettings settings;
    private int atOnce = MOST_AT_ONCE;

    BatchReader(LogPages pages, DocumentSources sources, IndexFamily family, RelaySettings settings) {
        this.pages = pages;
        this.sources = sources;
        this.family = family;
        this.settings = settings;
        this.writer = new BulkBodyWriter(settings.documentBytes());
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
        return page.stream().filter(change -> change.subject().kind() == family.subject()).toList();
    }

    /** @param last up to where the log was read for these changes */
    private RelayBatch batch(List<Change> changes, long last) {
        if (changes.isEmpty()) {
            return RelayBatch.nothing(last);
        }
        DocumentSource source = sources.of(family);
        BulkBody.Builder body = new BulkBody.Builder();
        List<ParkedChange> unwritable = new ArrayList<>();
        int taken = 0;
        while (taken < changes.size() && body.size() < settings.batchBytes()) {
            int to = Math.min(taken + atOnce, changes.size());
            taken += write(changes.subList(taken, to), source, body, unwritable);
            boolean isCut = taken < to;
            atOnce = isCut ? Math.max(1, atOnce / 2) : Math.min(MOST_AT_ONCE, atOnce * 2);
        }
        long end = taken == changes.size() ? last : changes.get(taken - 1).position();
        return new RelayBatch(end, body.build(), unwritable);
    }

    /** Writes changes until the body is full, and says how many: at least one. */
    private int write(List<Change> slice, DocumentSource source, BulkBody.Builder body,
            List<ParkedChange> unwritable) {
        Map<UUID, Long> newest = new HashMap<>();
        for (Change change : slice) {
            newest.merge(change.subject().id(), change.position(), Math::max);
        }
        Map<UUID, IndexDocument> documents = source.documents(newest.keySet());
        int taken = 0;
        while (taken < slice.size() && (taken == 0 || body.size() < settings.batchBytes())) {
            Change change = slice.get(taken++);
            UUID id = change.subject().id();
            if (newest.getOrDefault(id, 0L) == change.position()) {
                write(change, Optional.ofNullable(documents.get(id)), body, unwritable);
            }
        }
        return taken;
    }

    private void write(Change change, Optional<IndexDocument> document, BulkBody.Builder body,
            List<ParkedChange> unwritable) {
        try {
            writer.write(change.subject(), change.position(), document, body);
        } catch (IOException | RuntimeException e) {
            unwritable.add(new ParkedChange(change.subject(), change.position(), e.toString()));
        }
    }
}
