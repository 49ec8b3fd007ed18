package org.kroniek.local;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.kroniek.local.process.LocalServiceException;

/** Services started at the same time: either all come up, or none stays. */
final class ConcurrentStart {

    private static final long CANCEL_POLL_MILLIS = 200;

    private final ExecutorCompletionService<Boolean> completion;
    private final BooleanSupplier cancelled;

    private ConcurrentStart(ExecutorService threads, BooleanSupplier cancelled) {
        this.completion = new ExecutorCompletionService<>(threads);
        this.cancelled = cancelled;
    }

    /**
     * Runs the starts and waits for all of them. The first failure, or a cancellation, interrupts the others and stops what
     * they have begun.
     *
     * @throws LocalServiceException
     *             if one failed, or the start was cancelled
     */
    static void of(BooleanSupplier cancelled, List<Runnable> starts, Runnable stopAll) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                new ConcurrentStart(threads, cancelled).run(starts);
            } catch (RuntimeException e) {
                threads.shutdownNow();
                // An interrupt is easily lost in a library; a service that is gone cannot be waited for any longer.
                stopAll.run();
                throw e;
            }
        }
    }

    private void run(List<Runnable> starts) {
        for (Runnable start : starts) {
            completion.submit(start, true);
        }
        int done = 0;
        while (done < starts.size()) {
            done += awaitOne();
        }
    }

    /** How many have come up during a short wait: one or none. */
    private int awaitOne() {
        if (cancelled.getAsBoolean()) {
            throw new LocalServiceException("The start was cancelled.");
        }
        try {
            Future<Boolean> next = completion.poll(CANCEL_POLL_MILLIS, TimeUnit.MILLISECONDS);
            return next != null && next.get() ? 1 : 0;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new LocalServiceException("A service could not be started: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalServiceException("The start was interrupted.", e);
        }
    }
}
