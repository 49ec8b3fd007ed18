package org.kroniek.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kroniek.local.process.Endings;

/**
 * The postgres processes that a killed launcher left behind on a cluster.
 *
 * <p>
 * The number in {@code postmaster.pid} alone proves nothing, since after a reboot it may be anybody's. Every process of
 * PostgreSQL works in its data directory, so a leftover is a program named postgres whose working directory is this
 * cluster. Only Linux tells working directories (/proc); elsewhere nothing is found and PostgreSQL itself refuses the
 * second start.
 */
final class LeftoverPostgres {

    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);
    private static final Path PROC = Path.of("/proc");

    private final Path cluster;

    LeftoverPostgres(Path cluster) {
        this.cluster = cluster;
    }

    /**
     * Ends the leftover, as gently as it allows, and removes its pid file, whose number may belong to another process by
     * now and would then stop PostgreSQL from starting.
     *
     * @return the process number of the postmaster that was ended, or empty when there was none
     */
    Optional<Long> end() {
        if (!Files.isDirectory(cluster) || !Files.isDirectory(PROC)) {
            return Optional.empty();
        }
        Optional<ProcessHandle> postmaster = postmaster();
        postmaster.ifPresent(this::shutDown);
        processes().forEach(Endings::kill);
        removePidFile();
        return postmaster.map(ProcessHandle::pid);
    }

    private Optional<ProcessHandle> postmaster() {
        List<ProcessHandle> processes = processes();
        return recordedPid().flatMap(pid -> processes.stream().filter(process -> process.pid() == pid).findFirst());
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(LeftoverPostgres::isPostgres).filter(this::worksHere).toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).endsWith("postgres")).orElse(false);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return PROC.resolve(process.pid() + "/cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: sessions are cut off, a checkpoint is written. Java cannot send it itself. */
    private void shutDown(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid()).start();
        } catch (IOException e) {
            postmaster.destroy();
        }
        if (!Endings.await(postmaster, FAST_SHUTDOWN)) {
            Endings.kill(postmaster);
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<Long> recordedPid() {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(line -> Long.valueOf(line.trim()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void removePidFile() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the stale " + pidFile(), e);
        }
    }
}
