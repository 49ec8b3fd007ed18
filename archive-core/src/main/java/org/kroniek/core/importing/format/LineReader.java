package org.kroniek.core.importing.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes, so that one damaged or endless line does not spoil the others. */
final class LineReader {

    private final InputStream in;
    private final int maxBytes;
    private long number;

    LineReader(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /**
     * The next line without its line break.
     *
     * @return null at the end; a line over the limit is cut one byte beyond it, so that the caller can tell
     */
    byte @Nullable [] next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (line.size() <= maxBytes) {
                line.write(b);
            }
        }
        byte[] bytes = line.toByteArray();
        boolean whole = bytes.length == length;
        return whole && length > 0 && bytes[bytes.length - 1] == '\r'
                ? Arrays.copyOf(bytes, bytes.length - 1)
                : bytes;
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }
}
