package org.kroniek.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service process")
class ServiceProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** By which the child is found among all processes. */
    private final String mark = UUID.randomUUID().toString();
    @TempDir
    Path directory;
    private Path pid;
    private ServiceProcess service;

    @BeforeEach
    void prepare() {
        pid = directory.resolve("run/service.pid");
        service = new ServiceProcess("The service", new LogFile(directory.resolve("service.out")), new PidFile(pid));
    }

    @AfterEach
    void end() {
        service.kill();
    }

    @Test
    void shouldComeBack_whenStartedAgain() {
        service.start(command(), () -> true, PATIENCE);
        assertThat(service.isAlive()).isTrue();
        assertThat(pid).exists();

        service.stop(PATIENCE);
        assertThat(service.isAlive()).isFalse();
        assertThat(pid).doesNotExist();

        service.start(command(), () -> true, PATIENCE);
        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void shouldLeaveNothingRunning_whenItsNumberCannotBeWritten() throws IOException {
        Files.createDirectories(pid);
        assertThatThrownBy(() -> service.start(command(), () -> true, PATIENCE))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("Cannot write");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void shouldLeaveNothingRunning_whenItIsRetiredWhileItStarts() {
        assertThatThrownBy(() -> service.start(command(), () -> {
            service.retire();
            service.kill();
            return false;
        }, PATIENCE)).isInstanceOf(LocalServiceException.class).hasMessageContaining("while it was starting");
        assertThat(isRunning()).isFalse();
    }

    @Test
    void shouldNotStart_whenItIsRetired() {
        service.retire();
        assertThatThrownBy(() -> service.start(command(), () -> true, PATIENCE))
                .isInstanceOf(LocalServiceException.class).hasMessageContaining("The service is not started");
        assertThat(isRunning()).isFalse();
    }

    private ProcessBuilder command() {
        return new ProcessBuilder("sh", "-c", "sleep 300; : " + mark);
    }

    private boolean isRunning() {
        return ProcessHandle.allProcesses().filter(process -> !Endings.isGone(process))
                .anyMatch(process -> process.info().commandLine().filter(line -> line.contains(mark)).isPresent());
    }
}
