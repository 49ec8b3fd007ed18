package org.kroniek.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One run of a service: its process, the log of its output, and the file that remembers its process number. */
public final class ServiceProcess {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LINES_SHOWN = 20;

    private final String name;
    private final Process process;
    private final LogFile output;
    private final PidFile pidFile;

    private ServiceProcess(String name, Process process, LogFile output, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.output = output;
        this.pidFile = pidFile;
    }

    /**
     * Starts the command; {@link #awaitReady} then says whether it came up.
     *
     * @throws LocalServiceException
     *             if the program cannot be run at all
     */
    public static ServiceProcess start(String name, ProcessBuilder command, LogFile output, PidFile pidFile) {
        output.startNew();
        command.command(awayFromTheTerminal(command.command()));
        try {
            Process process = command.redirectErrorStream(true).redirectOutput(Redirect.to(output.path().toFile()))
                    .start();
            pidFile.write(process.toHandle());
            return new ServiceProcess(name, process, output, pidFile);
        } catch (IOException e) {
            throw new LocalServiceException("%s could not be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /**
     * Waits until the probe succeeds. A probe may throw when it sees that the service has failed.
     *
     * @throws LocalServiceException
     *             if the process ends, the time runs out or this thread is interrupted before; the process is then gone,
     *             and the message shows the end of its output
     */
    public void awaitReady(BooleanSupplier probe, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        try {
            while (!probe.getAsBoolean()) {
                if (!process.isAlive()) {
                    throw failure(
                            "%s ended with exit code %d while it was starting.".formatted(name, process.exitValue()));
                }
                if (System.nanoTime() > deadline) {
                    throw failure("%s was not ready after %d s and has been ended.".formatted(name, time.toSeconds()));
                }
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new LocalServiceException(name + " was interrupted while it was starting.", e);
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    /** Asks the service to end, and kills it when it does not within the grace. */
    public void stop(Duration grace) {
        Endings.terminate(process.toHandle(), grace);
        pidFile.delete();
    }

    /** Kills the service with its children. */
    public void kill() {
        Endings.kill(process.toHandle());
        pidFile.delete();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** An exception that shows the end of this run's output under the given sentence. */
    public LocalServiceException failure(String sentence) {
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
