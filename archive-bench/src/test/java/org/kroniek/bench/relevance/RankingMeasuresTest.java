package org.kroniek.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected figures were worked out by hand. */
class RankingMeasuresTest {

    private static final Offset<Double> EXACTLY = within(0.000_001);

    @Test
    void measuresAMixedOrder() {
        RankingMeasures measures = RankingMeasures.of(List.of("b", "x", "a"), Map.of("a", 3, "b", 2, "c", 1));

        // Precision 1/1 at b and 2/3 at a; c is not found.
        assertThat(measures.averagePrecision()).isEqualTo((1 + 2 / 3.0) / 3, EXACTLY);
        // (3/1 + 7/2) of (7/1 + 3/1.584963 + 1/2)
        assertThat(measures.ndcg()).isEqualTo(6.5 / 9.392_789, EXACTLY);
        assertThat(measures.precision()).isEqualTo(2 / 5.0, EXACTLY);
        assertThat(measures.recall()).isEqualTo(2 / 3.0, EXACTLY);
    }

    @Test
    void isOne_forTheBestOrder() {
        RankingMeasures measures = RankingMeasures.of(List.of("a", "b", "c", "d", "e", "x"),
                Map.of("a", 3, "b", 2, "c", 2, "d", 1, "e", 1));

        assertThat(measures).isEqualTo(new RankingMeasures(1, 1, 1, 1));
    }

    @Test
    void doesNotMindTheOrderOfEqualGrades() {
        Map<String, Integer> grades = Map.of("a", 2, "b", 2, "c", 1);

        assertThat(RankingMeasures.of(List.of("a", "b", "c"), grades))
                .isEqualTo(RankingMeasures.of(List.of("b", "a", "c"), grades));
        assertThat(RankingMeasures.of(List.of("b", "a", "c"), grades).ndcg()).isEqualTo(1, EXACTLY);
        assertThat(RankingMeasures.of(List.of("a", "c", "b"), grades).ndcg()).isLessThan(1);
    }

    @Test
    void isNothing_whenNothingIsRelevant() {
        RankingMeasures nothing = new RankingMeasures(0, 0, 0, 0);

        assertThat(RankingMeasures.of(List.of("a", "b"), Map.of("a", 0))).isEqualTo(nothing);
        assertThat(RankingMeasures.of(List.of("a", "b"), Map.of())).isEqualTo(nothing);
    }

    @Test
    void isNothing_whenNothingIsFound() {
        assertThat(RankingMeasures.of(List.of(), Map.of("a", 3))).isEqualTo(new RankingMeasures(0, 0, 0, 0));
    }

    @Test
    void takesWhatWasNotJudged_forNotRelevant() {
        assertThat(RankingMeasures.of(List.of("unknown", "a"), Map.of("a", 1)))
                .isEqualTo(RankingMeasures.of(List.of("judged", "a"), Map.of("a", 1, "judged", 0)));
        assertThat(RankingMeasures.of(List.of("unknown", "a"), Map.of("a", 1)).averagePrecision()).isEqualTo(0.5);
    }

    @Test
    void comparesFewHits_withTheBestTen() {
        RankingMeasures measures = RankingMeasures.of(List.of("1"), graded(12));

        assertThat(measures.averagePrecision()).isEqualTo(1 / 12.0, EXACTLY);
        // The sum of 1/log2(place + 1) over ten places.
        assertThat(measures.ndcg()).isEqualTo(1 / 4.543_559, EXACTLY);
        assertThat(measures.precision()).isEqualTo(1 / 5.0, EXACTLY);
        assertThat(measures.recall()).isEqualTo(1 / 12.0, EXACTLY);
    }

    @Test
    void looksAtAsManyPlacesAsEachMeasureHas() {
        RankingMeasures sixth = RankingMeasures.of(after(5), Map.of("a", 1));
        RankingMeasures eleventh = RankingMeasures.of(after(10), Map.of("a", 1));
        RankingMeasures hundredAndFirst = RankingMeasures.of(after(100), Map.of("a", 1));

        assertThat(sixth.precision()).isZero();
        assertThat(sixth.ndcg()).isEqualTo(1 / 2.807_355, EXACTLY);
        assertThat(eleventh.ndcg()).isZero();
        assertThat(eleventh.recall()).isOne();
        assertThat(hundredAndFirst.recall()).isZero();
        assertThat(hundredAndFirst.averagePrecision()).isEqualTo(1 / 101.0, EXACTLY);
    }

    @Test
    void refusesADocumentFoundTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMeasures.of(List.of("a", "a"), Map.of("a", 1)));
    }

    @Test
    void countsEachQueryAlike() {
        assertThat(
                RankingMeasures.mean(List.of(new RankingMeasures(1, 0.5, 0.2, 1), new RankingMeasures(0, 0.5, 0, 0))))
                .isEqualTo(new RankingMeasures(0.5, 0.5, 0.1, 0.5));
        assertThat(RankingMeasures.mean(List.of())).isEqualTo(new RankingMeasures(0, 0, 0, 0));
    }

    private static Map<String, Integer> graded(int documents) {
        return IntStream.rangeClosed(1, documents).boxed().collect(Collectors.toMap(String::valueOf, _ -> 1));
    }

    private static List<String> after(int others) {
        List<String> ranking = new ArrayList<>(IntStream.range(0, others).mapToObj(i -> "other " + i).toList());
        ranking.add("a");
        return ranking;
    }
}
