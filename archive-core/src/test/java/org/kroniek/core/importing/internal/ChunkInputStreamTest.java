package org.kroniek.core.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChunkInputStreamTest {

    private final List<Integer> asked = new ArrayList<>();

    private ChunkInputStream of(String... chunks) {
        return new ChunkInputStream(number -> {
            asked.add(number);
            return number < chunks.length
                    ? Optional.of(chunks[number].getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        });
    }

    @Test
    void shouldReadChunksAsOneStream() throws IOException {
        try (ChunkInputStream stream = of("abc", "d", "", "ef")) {
            assertThat(stream.readAllBytes()).asString().isEqualTo("abcdef");
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void shouldReadByteByByteAsWell() throws IOException {
        try (ChunkInputStream stream = of("a", "\u00FF")) {
            assertThat(new int[]{stream.read(), stream.read(), stream.read(), stream.read()})
                    .containsExactly('a', 0xC3, 0xBF, -1);
        }
    }

    @Test
    void shouldFetchAChunkOnlyWhenItIsNeeded() throws IOException {
        try (ChunkInputStream stream = of("ab", "cd")) {
            assertThat(stream.readNBytes(2)).hasSize(2);
            assertThat(asked).containsExactly(0);
        }
    }

    @Test
    void shouldStayAtItsEnd() throws IOException {
        try (ChunkInputStream stream = of("a")) {
            stream.readAllBytes();
            stream.read();
            assertThat(stream.read(new byte[0], 0, 0)).isZero();
            assertThat(stream.read(new byte[1], 0, 1)).isEqualTo(-1);
            assertThat(asked).as("nobody asks for more after the end").containsExactly(0, 1);
        }
    }
}
