package org.kroniek.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.bench.report.RelevanceReport;

class RelevanceMeasurementTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeASmallSet() throws IOException {
        Files.writeString(directory.resolve("documents.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}\n");
        Files.writeString(directory.resolve("queries.tsv"), "1\tvis\n2\tvlees\n3\tbrood\n");
        Files.writeString(directory.resolve("judgements.tsv"), "1\ta\t3\n2\ta\t1\n3\ta\t0\n");
    }

    @Test
    void measuresEverySide() {
        ScriptedRanker archive = new ScriptedRanker("ours", Map.of("1", List.of("a"), "2", List.of("b", "a")));
        ScriptedRanker raw = new ScriptedRanker("raw", Map.of("1", List.of("b", "a"), "2", List.of()));

        RelevanceResult result = measured(archive, raw);

        assertThat(result.sides()).extracting(RankerResult::name).containsExactly("ours", "raw");
        assertThat(result.sides()).extracting(side -> side.mean().averagePrecision()).containsExactly(0.75, 0.25);
        assertThat(result.sides()).allSatisfy(side -> assertThat(side.refused()).isEmpty());
    }

    @Test
    void asksOnlyWhatSomethingIsRelevantFor_andDeepOnce() {
        ScriptedRanker side = new ScriptedRanker("ours", Map.of("1", List.of(), "2", List.of()));

        RelevanceResult result = measured(side);

        assertThat(side.asked).containsOnlyKeys("1", "2");
        assertThat(side.asked.get("1")).startsWith(1_000, 100).containsOnlyOnce(1_000);
        assertThat(result.sides().getFirst().nanoseconds().size()).isEqualTo(2 * 3);
    }

    @Test
    void takesARefusedQuery_forOneThatFindsNothing() {
        RelevanceResult result = measured(new ScriptedRanker("ours", Map.of("1", List.of("a"))));

        assertThat(result.sides().getFirst().refused()).extracting(JudgedQuery::id).containsExactly("2");
        assertThat(result.sides().getFirst().mean().averagePrecision()).isEqualTo(0.5);
    }

    @Test
    void reportsWhatWasMeasured() {
        RelevanceResult result = measured(new ScriptedRanker("ours", Map.of("1", List.of("a"))),
                new ScriptedRanker("raw", Map.of("1", List.of("b", "a"), "2", List.of())));

        String report = new RelevanceReport(result, true).markdown();

        assertThat(report).contains("1 documents, 2 queries with anything relevant of 3, 2 judgements")
                .containsPattern("\\| ours +\\| 0.500 \\| +0.500 \\| 0.100 \\| +0.500 \\|")
                .containsPattern("\\| ours/raw \\| +2.00 \\|").contains("Refused by ours, so nothing found: 2 vlees")
                .contains("| 1 vis").contains("1.000 / 0.500");
        assertThat(new RelevanceReport(result, false).markdown()).doesNotContain("1 vis");
    }

    private RelevanceResult measured(Ranker... sides) {
        return new RelevanceMeasurement(JudgedSet.read(directory), _ -> {}).measure(List.of(sides), 3);
    }

    /** Gives rankings by query, and refuses all others. */
    private static final class ScriptedRanker implements Ranker {

        private final String name;
        private final Map<String, List<String>> rankings;
        private final Map<String, List<Integer>> asked = new HashMap<>();

        ScriptedRanker(String name, Map<String, List<String>> rankings) {
            this.name = name;
            this.rankings = rankings;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<List<String>> rank(JudgedQuery query, int most) {
            asked.computeIfAbsent(query.id(), _ -> new ArrayList<>()).add(most);
            return Optional.ofNullable(rankings.get(query.id()));
        }
    }
}
