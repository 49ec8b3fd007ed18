package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

    /** An emoji of one surrogate pair, a family joined of three, a decomposed é, a rare ideograph. */
    private static final String MIXED = "a😀b👨‍👩‍👧ce\u0301𠮷d";

    @Test
    void shouldCountCodePoints() {
        TextSpan span = TextSpan.ofUtf16(MIXED, MIXED.indexOf('b'), MIXED.indexOf('c'));

        assertThat(span).isEqualTo(new TextSpan(2, 8));
        assertThat(span.in(MIXED)).isEqualTo("b👨‍👩‍👧");
    }

    @ParameterizedTest
    @CsvSource({"0,1,a", "1,2,😀", "2,3,b", "8,9,c", "9,11,e\u0301", "11,12,𠮷", "12,13,d"})
    void shouldGiveWhatItCovers(int start, int end, String covered) {
        assertThat(new TextSpan(start, end).in(MIXED)).isEqualTo(covered);
    }

    @Test
    void shouldComeBackFromUtf16_forAnyRangeOfAnyText() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder builder = new StringBuilder();
            random.ints(random.nextInt(1, 40), 0, 4)
                    .forEach(kind -> builder.append(new String[]{"x", "é", "漢", "🦊"}[kind]));
            String text = builder.toString();
            int length = text.codePointCount(0, text.length());
            int start = random.nextInt(length + 1);
            int end = random.nextInt(start, length + 1);
            int from = text.offsetByCodePoints(0, start);
            int to = text.offsetByCodePoints(0, end);

            TextSpan span = TextSpan.ofUtf16(text, from, to);

            assertThat(span).isEqualTo(new TextSpan(start, end));
            assertThat(span.in(text)).isEqualTo(text.substring(from, to));
            assertThat(span.length()).isEqualTo(end - start);
        }
    }

    @Test
    void shouldCoverNothing_whenItIsEmpty() {
        assertThat(new TextSpan(3, 3).in(MIXED)).isEmpty();
        assertThat(new TextSpan(13, 13).in(MIXED)).isEmpty();
    }

    @Test
    void shouldBeRefused_whenItEndsBeforeItStarts() {
        assertThatThrownBy(() -> new TextSpan(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNotFit_whenItReachesBeyondTheText() {
        assertThat(new TextSpan(0, 13).fits(13)).isTrue();
        assertThat(new TextSpan(0, 14).fits(13)).isFalse();
        assertThatThrownBy(() -> new TextSpan(0, 14).in(MIXED)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
