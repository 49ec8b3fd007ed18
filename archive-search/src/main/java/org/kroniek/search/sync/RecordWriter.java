package org.kroniek.search.sync;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.search.document.IndexDocument;

/**
 * Writes one document a record. Only the newest change of a record counts, and of the record only what it is now: the log
 * says that something changed, the snapshot what it has become.
 */
final class RecordWriter implements ChangeWriter {

    private final DocumentSource source;
    private final BulkBodyWriter writer;
    private final int batchBytes;

    RecordWriter(DocumentSource source, BulkBodyWriter writer, int batchBytes) {
        this.source = source;
        this.writer = writer;
        this.batchBytes = batchBytes;
    }

    @Override
    public int write(List<Change> slice, BulkBody.Builder body, List<ParkedChange> unwritable) {
        Map<UUID, Long> newest = new HashMap<>();
        for (Change change : slice) {
            newest.merge(change.subject().id(), change.position(), Math::max);
        }
        Map<UUID, IndexDocument> documents = source.documents(newest.keySet());
        int taken = 0;
        while (taken < slice.size() && (taken == 0 || body.size() < batchBytes)) {
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
