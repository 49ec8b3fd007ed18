package org.kroniek.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which process a service runs in, so that the next launcher can end it when this one was killed. The moment
 * the process began is kept as well: the number alone may meanwhile belong to another program.
 */
public final class PidFile {

    /** The kernel tells the start in ticks since it booted; the moment of booting shifts when the clock is corrected. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** Writes number and starting moment of a running process. */
    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "%d%n%d%n".formatted(process.pid(), beginning(process)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The process written here, if it still runs and is really the same one. */
    public Optional<ProcessHandle> running() {
        try {
            List<String> lines = Files.readAllLines(file);
            long beginning = Long.parseLong(lines.get(1).trim());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                    .filter(process -> !Endings.isGone(process) && isClose(beginning(process), beginning));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static boolean isClose(long millis, long otherMillis) {
        return Math.abs(millis - otherMillis) <= CLOCK_DRIFT.toMillis();
    }

    private static long beginning(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
