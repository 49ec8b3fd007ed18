package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.SortOptions;
import java.util.List;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.SortOrder;

/**
 * The sort keys of each order. All end with the identity, so that no two hits are equal and every page begins exactly
 * where the one before ended.
 */
final class SortKeys {

    private SortKeys() {}

    /** @param reversed for the page before: the same keys from the other side */
    static List<SortOptions> of(SortOrder order, boolean reversed) {
        return switch (order) {
            case RELEVANCE -> List.of(score(reversed), day(ArticleFields.LATEST, false, reversed), id(reversed));
            case NEWEST -> List.of(day(ArticleFields.LATEST, false, reversed), id(reversed));
            case OLDEST -> List.of(day(ArticleFields.EARLIEST, true, reversed), id(reversed));
        };
    }

    private static SortOptions score(boolean reversed) {
        return SortOptions.of(s -> s.score(score -> score.order(direction(false, reversed))));
    }

    private static SortOptions id(boolean reversed) {
        return SortOptions.of(s -> s.field(f -> f.field(ArticleFields.ID).order(direction(true, reversed))));
    }

    /** Articles without a date come last, whichever way the others are sorted. */
    private static SortOptions day(String field, boolean ascending, boolean reversed) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(direction(ascending, reversed))
                .missing(reversed ? "_first" : "_last")));
    }

    private static co.elastic.clients.elasticsearch._types.SortOrder direction(boolean ascending, boolean reversed) {
        return ascending == reversed
                ? co.elastic.clients.elasticsearch._types.SortOrder.Desc
                : co.elastic.clients.elasticsearch._types.SortOrder.Asc;
    }
}
