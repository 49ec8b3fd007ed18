package org.kroniek.bench.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kroniek.bench.measure.Samples;

/** Asks each side each query, compares what comes out with the judgements, and then asks again to see how long it takes. */
public final class RelevanceMeasurement {

    /** Hits of a query that are looked at. */
    private static final int DEPTH = 1_000;
    /** Times that each side is asked before it counts: compilers need some. */
    private static final int WARM_UP = 300;
    /** Hits that are waited for when time is taken. */
    private static final int FIRST_PAGE = 100;

    private final JudgedSet judged;
    private final Consumer<String> progress;

    public RelevanceMeasurement(JudgedSet judged, Consumer<String> progress) {
        this.judged = judged;
        this.progress = progress;
    }

    /**
     * Measures all sides.
     *
     * @param rounds how often each query is timed
     */
    public RelevanceResult measure(List<Ranker> sides, int rounds) {
        List<RankerResult> results = sides.stream().map(this::ranked).toList();
        for (int asked = results.getFirst().measures().size(); asked < WARM_UP; asked += judged.answerable().size()) {
            time(sides, sides.stream().map(_ -> new Samples()).toList(), 0);
        }
        for (int round = 0; round < rounds; round++) {
            time(sides, results.stream().map(RankerResult::nanoseconds).toList(), round);
        }
        return new RelevanceResult(judged, results);
    }

    private RankerResult ranked(Ranker side) {
        Map<JudgedQuery, RankingMeasures> measures = new LinkedHashMap<>();
        List<JudgedQuery> refused = new ArrayList<>();
        for (JudgedQuery query : judged.answerable()) {
            Optional<List<String>> ranking = side.rank(query, DEPTH);
            if (ranking.isEmpty()) {
                refused.add(query);
            }
            measures.put(query, RankingMeasures.of(ranking.orElse(List.of()), judged.gradesOf(query)));
        }
        progress.accept("%d queries asked of %s, %d refused".formatted(measures.size(), side.name(), refused.size()));
        return new RankerResult(side.name(), measures, List.copyOf(refused), new Samples());
    }

    /** Every side is first, in one round or another. */
    private void time(List<Ranker> sides, List<Samples> times, int round) {
        for (JudgedQuery query : judged.answerable()) {
            for (int turn = 0; turn < sides.size(); turn++) {
                int side = (turn + round) % sides.size();
                long start = System.nanoTime();
                sides.get(side).rank(query, FIRST_PAGE);
                times.get(side).add(System.nanoTime() - start);
            }
        }
    }
}
