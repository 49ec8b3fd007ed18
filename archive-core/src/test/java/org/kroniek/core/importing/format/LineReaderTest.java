package org.kroniek.core.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

    private static final int LIMIT = 5;

    private static List<String> lines(String text) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), LIMIT);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(reader.number() + ":" + new String(line, StandardCharsets.ISO_8859_1));
        }
        assertThat(reader.next()).isNull();
        return lines;
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"'a\nb','1:a,2:b'", "'a\nb\n','1:a,2:b'",
            "'a\r\nb\r\n','1:a,2:b'", "'\n\na','1:,2:,3:a'", "'a\r','1:a'", "'\r\n','1:'", "'a\rb\nc','1:a\rb,2:c'",
            "'abcde\nx','1:abcde,2:x'", "'abcde\r\nx','1:abcde,2:x'",
            "'\u00FF\u0000\n\u0080','1:\u00FF\u0000,2:\u0080'"})
    void shouldBeNumberedAndWithoutTheirEnds(String text, String expected) throws IOException {
        assertThat(lines(text)).isEqualTo(List.of(expected.split(",", -1)));
    }

    @Test
    void shouldBeNone_whenTheFileIsEmpty() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void shouldBeCutOneByteBeyondTheLimit_andTheNextBeWhole() throws IOException {
        assertThat(lines("abcdefghij\nklm")).containsExactly("1:abcdef", "2:klm");
        assertThat(lines("abcde\rfghij\r\nklm")).as("a carriage return at the cut is no line end")
                .containsExactly("1:abcde\r", "2:klm");
    }
}
