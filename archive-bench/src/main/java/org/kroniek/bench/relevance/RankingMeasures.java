package org.kroniek.bench.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is. What was not judged counts as not relevant; a grade above 0 is relevant.
 *
 * @param averagePrecision mean, over all relevant documents, of the precision at the place of each; 0 at one not found
 * @param ndcg of the first ten: gains of 2^grade − 1, discounted by log2(place + 1), as a part of what the best order of all
 *        judged documents gains
 * @param precision share of the relevant among the first five places, also when there are fewer hits
 * @param recall share of all relevant documents that are among the first hundred
 */
public record RankingMeasures(double averagePrecision, double ndcg, double precision, double recall) {

    private static final int NDCG_PLACES = 10;
    private static final int PRECISION_PLACES = 5;
    private static final int RECALL_PLACES = 100;

    private static final RankingMeasures NOTHING = new RankingMeasures(0, 0, 0, 0);

    /**
     * Measures one ranking; all is 0 when nothing is relevant.
     *
     * @param ranking documents, best first
     * @param grades of the documents that were judged
     */
    public static RankingMeasures of(List<String> ranking, Map<String, Integer> grades) {
        if (new HashSet<>(ranking).size() < ranking.size()) {
            throw new IllegalArgumentException("A document is twice in the ranking");
        }
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        if (relevant == 0) {
            return NOTHING;
        }
        List<Integer> found = ranking.stream().map(document -> grades.getOrDefault(document, 0)).toList();
        List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new RankingMeasures(precisions(found) / relevant, gain(found) / gain(ideal),
                (double) relevant(found, PRECISION_PLACES) / PRECISION_PLACES,
                (double) relevant(found, RECALL_PLACES) / relevant);
    }

    /** The sum of the precisions at the places of the relevant. */
    private static double precisions(List<Integer> grades) {
        double sum = 0;
        int relevant = 0;
        for (int place = 1; place <= grades.size(); place++) {
            if (grades.get(place - 1) > 0) {
                relevant++;
                sum += (double) relevant / place;
            }
        }
        return sum;
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int place = 1; place <= Math.min(NDCG_PLACES, grades.size()); place++) {
            sum += (Math.pow(2, grades.get(place - 1)) - 1) / (Math.log(place + 1) / Math.log(2));
        }
        return sum;
    }

    private static long relevant(List<Integer> grades, int places) {
        return grades.stream().limit(places).filter(grade -> grade > 0).count();
    }

    /** The mean of each measure, every query counting alike; all is 0 when there are none. */
    public static RankingMeasures mean(Collection<RankingMeasures> all) {
        return new RankingMeasures(mean(all, RankingMeasures::averagePrecision), mean(all, RankingMeasures::ndcg),
                mean(all, RankingMeasures::precision), mean(all, RankingMeasures::recall));
    }

    private static double mean(Collection<RankingMeasures> all, ToDoubleFunction<RankingMeasures> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }
}
