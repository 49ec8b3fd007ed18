package org.kroniek.local.launch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kroniek.local.process.Endings;

/** Somebody wants the archive to stop: Ctrl-C, SIGTERM, or the end of the parent process. */
final class StopSignal {

    /** Before they are killed, the portal and Elasticsearch get half a minute each and PostgreSQL a whole one. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /**
     * Has the end of this virtual machine request a stop and wait until everything is stopped. One thread, the main one,
     * starts and stops all services; the others only ask.
     */
    void onShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            request();
            await(finished, PATIENCE);
        }, "kroniek-stop"));
    }

    /** Requests a stop as soon as that process is gone, even when it was killed. */
    void onEndOf(ProcessHandle process) {
        Thread.ofVirtual().name("kroniek-parent").start(() -> {
            if (Endings.await(process, FOREVER)) {
                request();
            }
        });
    }

    void request() {
        requested.countDown();
    }

    /** To be called when nothing is running any more. */
    void finish() {
        finished.countDown();
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits for a request; false when there was none in this time. */
    boolean await(Duration time) {
        return await(requested, time);
    }

    private static boolean await(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
