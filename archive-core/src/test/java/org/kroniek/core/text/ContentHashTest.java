package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void shouldBeTheSha256OfTheBytes() {
        // FIPS 180-4, example of one block
        assertThat(ContentHash.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void shouldDependOnTheBordersBetweenTexts() {
        assertThat(ContentHash.ofTexts("ab", "c")).isNotEqualTo(ContentHash.ofTexts("a", "bc"))
                .isNotEqualTo(ContentHash.ofTexts("abc")).isEqualTo(ContentHash.ofTexts("ab", "c"));
        assertThat(ContentHash.ofTexts("")).isNotEqualTo(ContentHash.ofTexts("", ""));
    }

    @Test
    void shouldCountBytesNotCharacters() {
        assertThat(ContentHash.ofTexts("é", "1")).isNotEqualTo(ContentHash.ofTexts("é1", ""));
        assertThat(ContentHash.ofTexts("🦊").hex())
                .isEqualTo(ContentHash.of("4:🦊".getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void shouldBeRefused_whenItIsNoDigest() {
        assertThatThrownBy(() -> new ContentHash("ba78")).isInstanceOf(IllegalArgumentException.class);
    }
}
