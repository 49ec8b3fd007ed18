package org.kroniek.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A service that runs as a child process and can be started again: its present process, the log of its output, and the
 * file that remembers its process number.
 */
public final class ServiceProcess {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LINES_SHOWN = 20;

    private final String name;
    private final LogFile output;
    private final PidFile pidFile;
    private volatile @Nullable Process process;
    private boolean retired;

    public ServiceProcess(String name, LogFile output, PidFile pidFile) {
        this.name = name;
        this.output = output;
        this.pidFile = pidFile;
    }

    /**
     * Starts the command and waits until the probe succeeds. A probe may throw when it sees that the service has failed.
     *
     * @throws LocalServiceException
     *             if the program cannot be run or ends, the time runs out, or this thread is interrupted; the process is
     *             then gone, and the message shows the end of its output
     */
    public void start(ProcessBuilder command, BooleanSupplier ready, Duration time) {
        output.startNew();
        command.command(awayFromTheTerminal(command.command())).redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.path().toFile()));
        try {
            Process started = launch(command);
            pidFile.write(started.toHandle());
            awaitReady(started, ready, time);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new LocalServiceException(name + " was interrupted while it was starting.", e);
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Asks the service to end, and kills it when it does not within the grace. */
    public void stop(Duration grace) {
        Process current = process;
        if (current != null) {
            Endings.terminate(current.toHandle(), grace);
            forget();
        }
    }

    /** Kills the service with its children. */
    public void kill() {
        Process current = process;
        if (current != null) {
            Endings.kill(current.toHandle());
            forget();
        }
    }

    /** Java may take a dead child for alive until it has been told of its end; a start meanwhile would be left out. */
    private void forget() {
        process = null;
        pidFile.delete();
    }

    /**
     * Refuses every later start. To be called before a last {@link #stop} or {@link #kill} that may come from another
     * thread than a start under way, which could else begin a process that nobody ends.
     */
    public synchronized void retire() {
        retired = true;
    }

    /** The process is known to {@link #kill} before anything else can fail. */
    private synchronized Process launch(ProcessBuilder command) {
        if (retired) {
            throw new LocalServiceException(name + " is not started, because it has been closed.");
        }
        try {
            Process started = command.start();
            process = started;
            return started;
        } catch (IOException e) {
            throw new LocalServiceException("%s could not be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    private void awaitReady(Process started, BooleanSupplier ready, Duration time) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        while (!ready.getAsBoolean()) {
            if (!started.isAlive()) {
                throw failure("%s ended with exit code %d while it was starting.".formatted(name, started.exitValue()));
            }
            if (System.nanoTime() > deadline) {
                throw failure("%s was not ready after %d s and has been ended.".formatted(name, time.toSeconds()));
            }
            Thread.sleep(POLL);
        }
    }

    private LocalServiceException failure(String sentence) {
        return new LocalServiceException(sentence + output.tail(LINES_SHOWN));
    }

    /**
     * Ctrl-C reaches every process of the terminal's foreground group at once, while the services are to be stopped one
     * after the other: in a session of their own they do not hear it.
     */
    private static List<String> awayFromTheTerminal(List<String> command) {
        Path setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) {
            return command;
        }
        List<String> own = new ArrayList<>(List.of(setsid.toString()));
        own.addAll(command);
        return own;
    }
}
