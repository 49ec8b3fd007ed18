package org.kroniek.bench.spelling;

import java.util.List;

/**
 * What the measurement of spellings has brought.
 *
 * @param scores of each choice of pairs
 * @param microseconds a word to be keyed
 */
public record SpellingResult(List<SpellingScore> scores, double microseconds) {

    public SpellingResult {
        scores = List.copyOf(scores);
    }

    /** A line for each pair that was missed and each that has a key in common and should not. */
    public List<String> errors() {
        return scores.stream().<String>mapMulti((score, lines) -> {
            score.missed().forEach(pair -> lines.accept(score.name() + ": missed " + pair));
            score.wrong().forEach(pair -> lines.accept(score.name() + ": wrong " + pair));
        }).toList();
    }
}
