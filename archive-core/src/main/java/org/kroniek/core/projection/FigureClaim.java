package org.kroniek.core.projection;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number that is claimed of an event. Figures of one kind that differ stand side by side.
 *
 * @param key by which evidence refers to it
 * @param kind of the vocabulary {@code figureKind}
 * @param from least number; empty when there is only an upper limit
 * @param to greatest number; empty when there is only a lower limit
 * @param attribution who says so, in words
 * @param attributedTo who says so, if it is an authority
 */
public record FigureClaim(String key, TermSnapshot kind, OptionalLong from, OptionalLong to, boolean approximate,
        Optional<String> attribution, Optional<AuthorityReference> attributedTo) {}
