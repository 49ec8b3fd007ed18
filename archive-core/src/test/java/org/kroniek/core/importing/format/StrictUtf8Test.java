package org.kroniek.core.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;

class StrictUtf8Test {

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Kirgizië", "Токаев", "漢字", "🦊", "a\u0000b", "\uFFFD", "a\uFEFFb", "\uFFFF"})
    void shouldDecodeWhatIsUtf8(String text) throws DocumentRefusedException {
        assertThat(StrictUtf8.decode(text.getBytes(StandardCharsets.UTF_8), 1)).isEqualTo(text);
    }

    @Test
    void shouldDropOneByteOrderMark() throws DocumentRefusedException {
        assertThat(StrictUtf8.decode("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8), 1)).isEqualTo("\uFEFFa");
    }

    @ParameterizedTest
    @CsvSource({"61ff,0xFF,1", "610a0a62e9,0xE9,3", "c080,0xC0,1", "eda080,0xED,1", "f4908080,0xF4,1", "e282,0xE2,1",
            "80,0x80,1", "0ae2,0xE2,2", "f0288cbc,0xF0,1", "fffe6100,0xFF,1", "e28261,0xE2,1"})
    void shouldNameTheFirstByteThatIsNot(String hex, String found, long line) {
        DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                () -> StrictUtf8.decode(bytes(hex), 10));

        ImportProblem problem = refusal.problem(1, Optional.empty());
        assertThat(problem.code()).isEqualTo(ImportProblem.Code.NOT_UTF8);
        assertThat(problem.detail()).contains(found);
        assertThat(problem.line().getAsLong()).isEqualTo(9 + line);
    }

    @Test
    void shouldFindABeginningPlausible_whereverItIsCut() {
        byte[] text = "aé漢🦊".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= text.length; length++) {
            assertThat(StrictUtf8.isPlausible(Arrays.copyOf(text, length))).as("%d bytes", length).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e96c6c6c6c", "89504e470d0a1a0a", "fffe68006500", "6180808080"})
    void shouldFindOtherBytesImplausible(String hex) {
        assertThat(StrictUtf8.isPlausible(bytes(hex))).isFalse();
    }
}
