package org.kroniek.bench.variants;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.measure.Spread;

/**
 * All laps.
 *
 * @param delivery one of those that were imported; they differ in the names of their publications only
 */
public record VariantResult(NameList names, Delivery delivery, List<VariantRound> rounds) {

    /** How fast with all names, of how fast with none. */
    public Spread ratio() {
        return spread(VariantRound::ratio);
    }

    public Spread spread(ToDoubleFunction<VariantRound> value) {
        return Spread.of(rounds.stream().map(value::applyAsDouble).toList());
    }
}
