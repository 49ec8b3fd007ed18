package org.kroniek.search.sync;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * The lines of a bulk request, as bytes, and where each document's lines are: built once, sent without a copy, and
 * divided without being built again when the whole is refused.
 */
final class BulkBody {

    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final byte[] bytes;
    private final List<BulkItem> items;

    BulkBody(byte[] bytes, List<BulkItem> items) {
        this.bytes = bytes;
        this.items = List.copyOf(items);
    }

    List<BulkItem> items() {
        return items;
    }

    int size() {
        return items.isEmpty() ? 0 : items.getLast().end() - items.getFirst().start();
    }

    /** @throws java.util.NoSuchElementException when there is nothing to send */
    HttpEntity entity() {
        return new ByteArrayEntity(bytes, items.getFirst().start(), size(), NDJSON);
    }

    /** Part of the body: the items from {@code from} (included) to {@code to} (excluded). */
    BulkBody part(int from, int to) {
        return new BulkBody(bytes, items.subList(from, to));
    }

    /** Grows a body document by document. */
    static final class Builder {

        private final Buffer buffer = new Buffer();
        private final List<BulkItem> items = new ArrayList<>();

        /** Where the lines of the next document are to be written. */
        OutputStream lines() {
            return buffer;
        }

        int size() {
            return buffer.size();
        }

        void add(BulkItem item) {
            items.add(item);
        }

        /** Forgets what was written since the body had that size. */
        void truncate(int size) {
            buffer.truncate(size);
        }

        BulkBody build() {
            return new BulkBody(buffer.array(), items);
        }
    }

    /** A byte array output stream that gives its array away instead of a copy. */
    private static final class Buffer extends ByteArrayOutputStream {

        private static final int USUAL = 1 << 20;

        Buffer() {
            super(USUAL);
        }

        synchronized byte[] array() {
            return buf;
        }

        synchronized void truncate(int size) {
            count = size;
        }
    }
}
