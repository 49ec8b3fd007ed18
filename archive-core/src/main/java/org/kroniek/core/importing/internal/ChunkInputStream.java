package org.kroniek.core.importing.internal;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads chunks one after the other as one stream; only one is in memory at a time. */
final class ChunkInputStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] current = new byte[0];
    private int at;
    private int next;

    /** @param chunks gives the chunk of a number, counted from 0; empty after the last */
    ChunkInputStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return advance() ? current[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean advance() {
        while (at == current.length && next >= 0) {
            Optional<byte[]> chunk = chunks.apply(next);
            next = chunk.isPresent() ? next + 1 : -1;
            current = chunk.orElse(new byte[0]);
            at = 0;
        }
        return at < current.length;
    }
}
