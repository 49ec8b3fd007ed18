package org.kroniek.bench.importing;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.measure.Spread;

/**
 * All laps of an import race.
 *
 * @param delivery one of those that were imported; they differ in the names of their publications only
 */
public record ImportResult(Delivery delivery, List<ImportRound> rounds) {

    public Spread ratio() {
        return spread(ImportRound::ratio);
    }

    public Spread oursPerSecond() {
        return spread(round -> round.ours().rate().perSecond());
    }

    public Spread rawPerSecond() {
        return spread(round -> round.raw().rate().perSecond());
    }

    /** Of one of the times that a round is made of. */
    public Spread seconds(Function<ImportRound, Duration> time) {
        return spread(round -> time.apply(round).toNanos() / 1e9);
    }

    public int refused() {
        return rounds.getFirst().ours().report().refused();
    }

    private Spread spread(Function<ImportRound, Double> value) {
        return Spread.of(rounds.stream().map(value).toList());
    }
}
