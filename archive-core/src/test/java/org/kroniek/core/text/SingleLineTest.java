package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SingleLineTest {

    @Test
    void shouldHaveSingleBlanksOnly() {
        assertThat(SingleLine.of(" Kassym-Jomart\u00A0\n\tTokajev ")).isEqualTo("Kassym-Jomart Tokajev");
    }

    @Test
    void shouldComposeLetters() {
        assertThat(SingleLine.of("Armenie\u0308")).isEqualTo("Armeni\u00EB");
    }

    @Test
    void shouldDropWhatNobodySees() {
        assertThat(SingleLine.of("\uFEFFAl\u00ADma\u200Bty")).isEqualTo("Almaty");
    }

    @Test
    void shouldHaveNothingThatNoDatabaseKeeps() {
        assertThat(SingleLine.of("a\0b\uD800c")).isEqualTo("a b c");
        assertThat(SingleLine.of("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }
}
