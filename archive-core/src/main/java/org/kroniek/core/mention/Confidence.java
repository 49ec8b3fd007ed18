package org.kroniek.core.mention;

import org.kroniek.core.naming.MentionMethod;

/** How sure a link is. The figures are an order, not measured frequencies: what is surer has the larger one. */
final class Confidence {

    private Confidence() {}

    static double of(MentionMethod method, Occurrence occurrence) {
        return switch (method) {
            case EDITOR -> 1;
            case NAME -> occurrence.isFull() ? 0.98 : isForeign(occurrence) ? 0.85 : 0.93;
            case SHORT_FORM -> 0.9;
            case CONTEXT -> 0.8;
        };
    }

    private static boolean isForeign(Occurrence occurrence) {
        String language = occurrence.passage().language().primary();
        return occurrence.names().stream().flatMap(name -> name.owners().stream())
                .noneMatch(owner -> owner.language().map(language::equals).orElse(true));
    }
}
