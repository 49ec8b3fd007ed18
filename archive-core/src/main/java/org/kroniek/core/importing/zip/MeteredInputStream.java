package org.kroniek.core.importing.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more out of a stream than a meter allows. */
final class MeteredInputStream extends FilterInputStream {

    /** Counts what is read. */
    interface Meter {
        /** @throws TooMuchInflatedException when it is too much */
        void read(long bytes) throws TooMuchInflatedException;
    }

    private final Meter meter;

    MeteredInputStream(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            meter.read(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            meter.read(read);
        }
        return read;
    }

    /** By reading, so that nothing passes unmetered. */
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The archive goes on after the file. */
    @Override
    public void close() {
        // What follows is in the same stream.
    }
}
