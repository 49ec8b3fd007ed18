package org.kroniek.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.history.TextPiece.Kind.ADDED;
import static org.kroniek.core.history.TextPiece.Kind.REMOVED;
import static org.kroniek.core.history.TextPiece.Kind.SAME;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.history.TextPiece.Kind;

class TextDifferenceTest {

    @Test
    void shouldNameTheWordsThatDiffer() {
        assertThat(TextDifference
                .between("Vijf doden in Almaty.\n\nHet was stil.", "Zes doden in Almaty.\n\nHet was heel stil.")
                .pieces()).containsExactly(new TextPiece(REMOVED, "Vijf"), new TextPiece(ADDED, "Zes"),
                        new TextPiece(SAME, " doden in Almaty.\n\nHet was "), new TextPiece(ADDED, "heel "),
                        new TextPiece(SAME, "stil."));
    }

    @Test
    void shouldBeEmpty_betweenEqualTexts() {
        assertThat(TextDifference.between("Een.", "Een.").isEmpty()).isTrue();
        assertThat(TextDifference.between("", "").isEmpty()).isTrue();
        assertThat(TextDifference.between("Een.", "").isEmpty()).isFalse();
    }

    @Test
    void shouldGiveBackBothTexts_whateverTheyAre() {
        Random random = new Random(6962);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(joined(difference, ADDED)).isEqualTo(before);
            assertThat(joined(difference, REMOVED)).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> new String[]{"a", "b", " ", "  ", "\n", "\n\n", "é-c", "\u00a0"}[random.nextInt(8)])
                .collect(Collectors.joining());
    }

    private static String joined(TextDifference difference, Kind without) {
        return difference.pieces().stream().filter(piece -> piece.kind() != without).map(TextPiece::text)
                .collect(Collectors.joining());
    }
}
