package org.kroniek.local;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells what has been done, and how long after the beginning. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final Consumer<String> listener;
    private final long start = System.nanoTime();

    Stopwatch(Consumer<String> listener) {
        this.listener = listener;
    }

    void tell(String what) {
        listener.accept(String.format(Locale.ROOT, "%s (%.1f s)", what, (System.nanoTime() - start) / NANOS));
    }
}
