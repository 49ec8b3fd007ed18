package org.kroniek.bench.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameListTest {

    @TempDir
    private Path directory;

    private NameList written(String... lines) throws IOException {
        Path names = Files.writeString(directory.resolve("names.jsonl"), String.join("\n", lines));
        return NameList.write(names, directory.resolve("delivery.jsonl"));
    }

    @Test
    void shouldMakeARecordOfEachLine() throws IOException {
        NameList list = written("{\"nl\": \"Jan\", \"en\": \"John\", \"kind\": \"person\"}",
                "{\"nl\": \"Rotterdam\", \"kind\": \"place?\"}");

        assertThat(Files.readAllLines(list.file())).containsExactly(
                """
                {"type":"person","source":"Bench","externalId":"name-1","names":[\
                {"text":"Jan","language":"nl","kind":"preferred"},{"text":"John","language":"en","kind":"preferred"}]}""",
                """
                        {"type":"place","source":"Bench","externalId":"name-2","names":[\
                        {"text":"Rotterdam","language":"nl","kind":"preferred"}]}""");
        assertThat(list.records()).isEqualTo(2);
        assertThat(list.variants()).isEqualTo(3);
    }

    @Test
    void shouldPassOverLinesWithoutAName() throws IOException {
        assertThat(written("{\"kind\": \"place\"}", "{\"nl\": \" \"}").records()).isZero();
    }
}
