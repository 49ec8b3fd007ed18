package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanupTest {

    private static String clean(String text) throws DocumentRefusedException {
        return TextCleanup.clean(text, 1);
    }

    @Nested
    class Cleaning {

        @ParameterizedTest
        @CsvSource(nullValues = "-", ignoreLeadingAndTrailingWhitespace = false, value = {
                "' a  b\t\tc ',a b c", "'a\nb\r\nc','a b c'", "'a\u00A0\u00A0b','a b'", "'a\u2003\u2009b','a b'",
                "'a\u202Fb\u3000c','a b c'", "'a\u0085b','a b'", "'a\u2028b\u2029c','a b c'",
                "'a\u001Cb\u001Fc','a b c'",
                "'\u00A0a\u00A0',a", "'so\u00ADlda\u00ADten',soldaten", "'Al\u200Bma\u2060ty\uFEFF',Almaty",
                "'a \u00AD b','a b'", "'',''", "'\u00AD\u200B',''"})
        void shouldLeaveOneBlankAndNothingInvisible(String text, String cleaned) throws DocumentRefusedException {
            assertThat(clean(text)).isEqualTo(cleaned);
        }

        @Test
        void shouldComposeCharacters() throws DocumentRefusedException {
            assertThat(clean("Kirgizie\u0308 Cafe\u0301")).isEqualTo("Kirgizi\u00EB Caf\u00E9");
        }

        @ParameterizedTest
        @ValueSource(strings = {"👨‍👩‍👧", "می‌خواهم", "\u200Fעברית", "ﬁ ½ ²", "“Citaat” ‘x’ – …", "𠮷", "a\u0338"})
        void shouldLeaveAloneWhatReadersSee(String text) throws DocumentRefusedException {
            assertThat(clean(text)).isEqualTo(text);
        }

        @Test
        void shouldChangeNothingMore_whenDoneTwice() throws DocumentRefusedException {
            Random random = new Random(7);
            String alphabet = "ae\u0301\u0308\u00A0 \t\n\u2003\u00AD\u200B\u0085\u1100\u1161\u11A8\u0327🦊";
            int[] points = alphabet.codePoints().toArray();
            for (int round = 0; round < 5_000; round++) {
                StringBuilder text = new StringBuilder();
                random.ints(random.nextInt(12), 0, points.length).forEach(i -> text.appendCodePoint(points[i]));

                String once = clean(text.toString());

                assertThat(clean(once)).isEqualTo(once);
                assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
                assertThat(once).isEqualTo(once.strip()).doesNotContain("  ");
            }
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource({"a\u0000b,U+0000", "a\u0007b,U+0007", "a\u001B[31m,U+001B", "x\u007Fy,U+007F", "a\u0080b,U+0080",
                "\uD83D,U+D83D", "a\uDE00b,U+DE00", "\uDE00\uD83D,U+DE00"})
        void shouldNameTheCharacter(String text, String named) {
            DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                    () -> TextCleanup.clean(text, 12));

            ImportProblem problem = refusal.problem(3, Optional.of("a.txt"));
            assertThat(problem.code()).isEqualTo(ImportProblem.Code.CONTROL_CHARACTER);
            assertThat(problem.detail()).contains(named);
            assertThat(problem.line()).isEqualTo(OptionalLong.of(12));
        }

        @Test
        void shouldNameTheLineOfAFile() {
            DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                    () -> TextCleanup.refuseUnstorable("een\r\ntwee\n\ndrie\u0001"));

            assertThat(refusal.problem(1, Optional.empty()).line()).isEqualTo(OptionalLong.of(4));
        }

        @Test
        void shouldNotHappen_whenAllCanBeStored() {
            assertThatCode(() -> TextCleanup.refuseUnstorable("Regel\r\n\tmet \u0085 alles\f 🦊"))
                    .doesNotThrowAnyException();
        }
    }
}
