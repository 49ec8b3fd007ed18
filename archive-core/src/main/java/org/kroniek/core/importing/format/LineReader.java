package org.kroniek.core.importing.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes, so that one damaged or endless line does not spoil the others. */
public final class LineReader {

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int end;
    private long number;

    public LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * The next line without its line break.
     *
     * @return null at the end; a line over the limit is cut one byte beyond it, so that the caller can tell
     */
    public byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long length = 0;
        boolean more = true;
        while (more && fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - start;
            line.write(buffer, start, Math.min(at - start, maxBytes + 1 - line.size()));
            more = at == end;
        }
        at++; // the line break
        byte[] bytes = line.toByteArray();
        boolean whole = bytes.length == length;
        return whole && length > 0 && bytes[bytes.length - 1] == '\r'
                ? Arrays.copyOf(bytes, bytes.length - 1)
                : bytes;
    }

    /** Whether there is a byte to be read. */
    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The number of the line last read, from 1. */
    public long number() {
        return number;
    }
}
