package org.kroniek.web.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.TextSpan;

class TextPieceTest {

    @Test
    void shouldCutAtMarks_countedInCodePoints() {
        assertThat(TextPiece.of("😀 protest!", List.of(new TextSpan(2, 9)))).containsExactly(
                new TextPiece("😀 ", false), new TextPiece("protest", true), new TextPiece("!", false));
    }

    @Test
    void shouldLoseNoText_whateverTheMarks() {
        List<TextSpan> marks = List.of(new TextSpan(0, 2), new TextSpan(1, 3), new TextSpan(2, 2),
                new TextSpan(3, 4), new TextSpan(3, 99));

        assertThat(TextPiece.of("abcd", marks)).extracting(TextPiece::text).containsExactly("ab", "c", "d");
    }
}
