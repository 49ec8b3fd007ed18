package org.kroniek.web.boot;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Work that is done again and again in a thread of its own: whenever it is woken, and at least every so often. */
final class Loop implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Loop.class.getName());

    /** Longer than any batch; what is left then is resumed at the next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Runnable work;
    private final Duration interval;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;

    Loop(String name, ThreadFactory threads, Duration interval, Runnable work) {
        this.name = name;
        this.work = work;
        this.interval = interval;
        this.thread = threads.newThread(this::run);
        thread.setName("kroniek-" + name);
        thread.start();
    }

    void wakeUp() {
        wakeUps.release();
    }

    private void run() {
        while (open) {
            try {
                work.run();
                if (wakeUps.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                // Errors too: a portal that goes on taking deliveries must not be one that never works on them.
                LOG.log(Level.ERROR, "The " + name + " stumbled and goes on", e);
                pause();
            }
        }
    }

    /** A database that is away fails at once; without a pause the log would fill the disk. */
    private void pause() {
        try {
            Thread.sleep(interval.plusSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        wakeUp();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
