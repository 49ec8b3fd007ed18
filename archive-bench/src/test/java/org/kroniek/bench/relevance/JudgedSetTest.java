package org.kroniek.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.bench.BenchException;

class JudgedSetTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeASmallSet() throws IOException {
        write("documents.jsonl", "{\"id\":\"a\",\"text\":\"Vis.\"}\n{\"externalId\":\"b\",\"text\":\"Vlees.\"}\n");
        write("queries.tsv", "\uFEFF# what was asked\n1\tvis & vlees\tlang=nl\tdate=2005..2008\n2\tbrood\n3\tkaas\n");
        write("judgements.tsv", "1\ta\t3\n1\tb\t0\n2 0 a 0\n3 Q0 gone 2\n9\ta\t1\n");
    }

    @Test
    void readsQueriesWithTheirParameters() {
        JudgedQuery query = JudgedSet.read(directory).queries().getFirst();

        assertThat(query.id()).isEqualTo("1");
        assertThat(query.parameters()).isEqualTo("q=vis+%26+vlees&lang=nl&date=2005..2008");
    }

    @Test
    void readsJudgementsOfBothKinds() {
        assertThat(JudgedSet.read(directory).grades()).isEqualTo(Map.of("1", Map.of("a", 3, "b", 0), "2",
                Map.of("a", 0), "3", Map.of("gone", 2), "9", Map.of("a", 1)));
    }

    @Test
    void asksOnlyQueriesThatHaveAnythingRelevant() {
        JudgedSet set = JudgedSet.read(directory);

        assertThat(set.answerable()).extracting(JudgedQuery::id).containsExactly("1", "3");
        assertThat(set.judgements()).isEqualTo(3);
        assertThat(set.absent()).containsExactly("gone");
    }

    @Test
    void namesTheLineOfAQuery_andWhatToDo() throws IOException {
        refuses("queries.tsv", "1\tvis\n2 vlees\n", "line 2", "a tab");
        refuses("queries.tsv", "1\tvis\n\n1\tvlees\n", "line 3", "of its own");
        refuses("queries.tsv", "1\tvis\tnl\n", "line 1", "name=value");
        refuses("queries.tsv", "1\tvis\tsize=20\n", "line 1", "Take the parameter out");
    }

    @Test
    void namesTheLineOfAJudgement_andWhatToDo() throws IOException {
        refuses("judgements.tsv", "1\ta\t1\n1\tb\t4\n", "line 2", "1, 2 or 3");
        refuses("judgements.tsv", "1\ta\t-1\n", "line 1", "0 for not relevant");
        refuses("judgements.tsv", "1 a\n", "line 1", "query, document and grade");
        refuses("judgements.tsv", "1\t\t2\n", "line 1", "query, document and grade");
        refuses("judgements.tsv", "1\ta\t1\n1 0 a 2\n", "line 2", "Keep one");
    }

    @Test
    void namesTheLineOfADocument_andWhatToDo() throws IOException {
        refuses("documents.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"text\":\"y\"}\n", "line 2", "externalId");
        refuses("documents.jsonl", "{\"id\":\"a\",\"title\":\"x\"}\n", "line 1", "field text");
        refuses("documents.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}\n", "line 2",
                "id of line 1");
        refuses("documents.jsonl", "{\"id\":\n", "line 1", "Write one object");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Files.delete(directory.resolve("documents.jsonl"));

        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> JudgedSet.read(directory))
                .withMessageContaining("documents.jsonl.gz").withMessageContaining(directory.toString());
    }

    @Test
    void refusesASetWithoutAnythingRelevant() throws IOException {
        refuses("judgements.tsv", "one\ta\t1\n", "No query", "same ids");
    }

    private void refuses(String file, String lines, String... words) throws IOException {
        String before = Files.readString(directory.resolve(file));
        write(file, lines);
        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> JudgedSet.read(directory))
                .withMessageContaining(file).withMessageContainingAll(words);
        write(file, before);
    }

    private void write(String file, String lines) throws IOException {
        Files.writeString(directory.resolve(file), lines);
    }
}
