package org.kroniek.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path directory;
    private LogFile log;

    @BeforeEach
    void name() {
        log = new LogFile(directory.resolve("logs/service.log"));
    }

    @Test
    void shouldShowTheLastLinesOnly() throws IOException {
        log.startNew();
        Files.writeString(log.path(),
                IntStream.range(0, 50_000).mapToObj(i -> "line " + i + "\n\n").collect(Collectors.joining()));
        assertThat(log.last(2, line -> true)).containsExactly("line 49998", "line 49999");
        assertThat(log.last(2, line -> line.endsWith("7"))).containsExactly("line 49987", "line 49997");
        assertThat(log.tail(1)).contains(log.path().toString(), "    line 49999").doesNotContain("49998");
    }

    @Test
    void shouldKeepTheLogOfTheRunBefore() throws IOException {
        log.startNew();
        Files.writeString(log.path(), "first");
        log.startNew();
        assertThat(log.path()).doesNotExist();
        assertThat(directory.resolve("logs/service.log.1")).hasContent("first");
    }

    @Test
    void shouldSaySo_whenThereIsNothing() {
        assertThat(log.last(5, line -> true)).isEmpty();
        assertThat(log.tail(5)).contains("nothing to see");
    }
}
