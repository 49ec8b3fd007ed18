package org.kroniek.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileIT {

    @TempDir
    Path directory;
    private Path file;
    private PidFile pidFile;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        file = directory.resolve("run/service.pid");
        pidFile = new PidFile(file);
        process = new ProcessBuilder("sh", "-c", "sleep 300 & wait").start();
        pidFile.write(process.toHandle());
    }

    @AfterEach
    void end() {
        Endings.kill(process.toHandle());
    }

    @Test
    void shouldFindTheProcessAgain() {
        assertThat(pidFile.running()).contains(process.toHandle());
    }

    @Test
    void shouldNotMistakeAnotherProcessWithTheSameNumber() throws IOException {
        long longAgo = Long.parseLong(Files.readAllLines(file).get(1)) - Duration.ofHours(1).toMillis();
        Files.write(file, List.of(Long.toString(process.pid()), Long.toString(longAgo)));
        assertThat(pidFile.running()).isEmpty();
    }

    @Test
    void shouldFindNothing_whenTheProcessOrTheFileIsGoneOrHalfWritten() throws IOException {
        Files.writeString(file, "12");
        assertThat(pidFile.running()).isEmpty();
        pidFile.write(process.toHandle());
        Endings.kill(process.toHandle());
        assertThat(pidFile.running()).isEmpty();
        pidFile.delete();
        assertThat(pidFile.running()).isEmpty();
    }

    @Test
    void shouldEndChildrenTogetherWithTheirParent() {
        // The shell needs a moment to make its child.
        List<ProcessHandle> children = Awaitility.await().until(() -> process.descendants().toList(),
                found -> !found.isEmpty());
        Endings.terminate(process.toHandle(), Duration.ofSeconds(2));
        assertThat(process.isAlive()).isFalse();
        assertThat(children).allMatch(Endings::isGone);
    }
}
