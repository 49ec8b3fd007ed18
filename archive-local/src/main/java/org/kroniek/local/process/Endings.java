package org.kroniek.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ways to end a process, known by its handle, together with its children. */
public final class Endings {

    /** A killed process is gone at once; more time than this means the kernel is stuck on its files. */
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private Endings() {}

    /** Asks the process to end (SIGTERM), and kills it with its children when it does not within the grace. */
    public static void terminate(ProcessHandle process, Duration grace) {
        List<ProcessHandle> family = family(process);
        process.destroy();
        if (!awaitAll(family, grace)) {
            killAll(family);
        }
    }

    /** Kills the process and its children (SIGKILL): nothing gets a chance to tidy up. */
    public static void kill(ProcessHandle process) {
        killAll(family(process));
    }

    /**
     * Waits until the process is gone; false when the time ran out or this thread was interrupted.
     *
     * <p>
     * {@link ProcessHandle#onExit} would do, but looks at processes that are no children of this one, such as PostgreSQL,
     * only every few seconds.
     */
    public static boolean await(ProcessHandle process, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        try {
            while (!isGone(process)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isGone(process);
        }
    }

    /**
     * Whether the process does nothing any more. That includes zombies, which {@link ProcessHandle#isAlive} counts among
     * the living: an orphan stays one until process 1 comes to bury it, in some containers never.
     */
    public static boolean isGone(ProcessHandle process) {
        return !process.isAlive() || isZombie(process);
    }

    /** The first thread of a process becomes a zombie before the others have let go of their files and ports. */
    private static boolean isZombie(ProcessHandle process) {
        Path kernel = Path.of("/proc", Long.toString(process.pid()));
        try (Stream<Path> threads = Files.list(kernel.resolve("task"))) {
            return Files.readString(kernel.resolve("stat")).contains(") Z ") && threads.count() == 1;
        } catch (IOException goneOrNoLinux) {
            return false;
        }
    }

    /** Children first: a parent that is killed first would leave them to process 1, where no handle finds them. */
    private static List<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(process.descendants(), Stream.of(process)).toList();
    }

    private static void killAll(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        awaitAll(family, AFTER_KILL);
    }

    private static boolean awaitAll(List<ProcessHandle> family, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        boolean gone = true;
        for (ProcessHandle member : family) {
            gone &= await(member, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        return gone;
    }
}
