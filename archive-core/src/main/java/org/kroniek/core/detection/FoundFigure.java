package org.kroniek.core.detection;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number that a sentence gives.
 *
 * @param kind code of the vocabulary {@code figureKind}
 * @param from least number; empty when there is only an upper limit
 * @param to greatest number; empty when there is only a lower limit
 * @param attribution who says so, in the words of the text
 */
public record FoundFigure(String kind, OptionalLong from, OptionalLong to, boolean approximate,
        Optional<String> attribution) {}
