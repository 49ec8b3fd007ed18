package org.kroniek.search.sync;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the relay on a thread of its own: at once when woken after a commit, else every {@link RelaySettings#idle()},
 * and after a failure once a growing pause is over.
 */
public final class IndexRelayLoop implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(IndexRelayLoop.class.getName());
    /** A bulk request under way is waited for, but not for ever. */
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final IndexRelay relay;
    private final RelaySettings settings;
    private final Backoff backoff;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean woken;
    private boolean closed;
    private volatile RelayResult last = new RelayResult.CaughtUp();
    private @Nullable Thread thread;

    public IndexRelayLoop(IndexRelay relay, RelaySettings settings) {
        this.relay = relay;
        this.settings = settings;
        this.backoff = new Backoff(settings.firstPause(), settings.longestPause());
    }

    /**
     * Begins to work.
     *
     * @param threads makes the one thread; in a server a managed factory, so that the thread knows the application
     */
    public void start(ThreadFactory threads) {
        Thread started = threads.newThread(this::work);
        thread = started;
        started.start();
    }

    /** Says that something was committed. Cheap, and may be called from any thread. */
    public void wakeUp() {
        lock.lock();
        try {
            woken = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** How the last run ended. */
    public RelayResult last() {
        return last;
    }

    private void work() {
        while (!isClosed()) {
            try {
                last = relay.run();
            } catch (RuntimeException | Error e) {
                // Errors too: whatever it was, an index that silently stays behind is worse.
                LOG.log(System.Logger.Level.ERROR, "The index relay failed and tries again", e);
                last = new RelayResult.Stalled(e.toString());
            }
            if (!(last instanceof RelayResult.Busy)) {
                pause();
            }
        }
        release();
    }

    private void pause() {
        if (last instanceof RelayResult.Stalled stalled) {
            Duration pause = backoff.next();
            LOG.log(System.Logger.Level.WARNING, "The index cannot be written, next try in {0} ms: {1}",
                    pause.toMillis(), stalled.reason());
            sleep(pause, false);
        } else {
            backoff.reset();
            sleep(settings.idle(), true);
        }
    }

    /** @param wakeable whether a commit ends the pause; after a failure only closing does */
    private void sleep(Duration duration, boolean wakeable) {
        lock.lock();
        try {
            long left = duration.toNanos();
            while (left > 0 && !closed && !(wakeable && woken)) {
                left = news.awaitNanos(left);
            }
            woken = false;
        } catch (InterruptedException e) {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        try {
            relay.release();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The lease of the index relay lapses by itself", e);
        }
    }

    /** Stops after the requests under way and gives the lease back. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            relay.stop();
            news.signal();
        } finally {
            lock.unlock();
        }
        Thread started = thread;
        if (started != null) {
            join(started);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.NANOSECONDS.toMillis(FAREWELL.toNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
