package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.SortOptions;
import java.util.List;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.SortKey;
import org.kroniek.search.query.AuthoritySort;
import org.kroniek.search.query.SortOrder;

/**
 * The sort keys of each order. All end with the identity, so that no two hits are equal and every page begins exactly
 * where the one before ended.
 */
final class SortKeys {

    /** Every family has it. */
    private static final String ID = ArticleFields.ID;

    private SortKeys() {}

    /** @param reversed for the page before: the same keys from the other side */
    static List<SortOptions> ofArticles(SortOrder order, boolean reversed) {
        return switch (order) {
            case RELEVANCE -> List.of(score(reversed), field(ArticleFields.LATEST, false, reversed), id(reversed));
            case NEWEST -> List.of(field(ArticleFields.LATEST, false, reversed), id(reversed));
            case OLDEST -> List.of(field(ArticleFields.EARLIEST, true, reversed), id(reversed));
        };
    }

    /** Of events that begin together the shorter comes first, of those that end together likewise. */
    static List<SortOptions> ofEvents(SortOrder order, boolean reversed) {
        return switch (order) {
            case RELEVANCE -> List.of(score(reversed), field(EventFields.ENDS, false, reversed), id(reversed));
            case NEWEST -> List.of(field(EventFields.ENDS, false, reversed),
                    field(EventFields.BEGINS, false, reversed), id(reversed));
            case OLDEST -> List.of(field(EventFields.BEGINS, true, reversed), field(EventFields.ENDS, true, reversed),
                    id(reversed));
        };
    }

    /** @param language the reader's */
    static List<SortOptions> ofAuthorities(AuthoritySort order, String language, boolean reversed) {
        SortOptions name = field(AuthorityFields.SORT + "." + SortKey.language(language), true, reversed);
        return switch (order) {
            case RELEVANCE -> List.of(score(reversed), name, id(reversed));
            case NAME -> List.of(name, id(reversed));
        };
    }

    private static SortOptions score(boolean reversed) {
        return SortOptions.of(s -> s.score(score -> score.order(direction(false, reversed))));
    }

    private static SortOptions id(boolean reversed) {
        return SortOptions.of(s -> s.field(f -> f.field(ID).order(direction(true, reversed))));
    }

    /** What lacks the field, such as a date, comes last, whichever way the others are sorted. */
    private static SortOptions field(String field, boolean ascending, boolean reversed) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(direction(ascending, reversed))
                .missing(reversed ? "_first" : "_last")));
    }

    private static co.elastic.clients.elasticsearch._types.SortOrder direction(boolean ascending, boolean reversed) {
        return ascending == reversed
                ? co.elastic.clients.elasticsearch._types.SortOrder.Desc
                : co.elastic.clients.elasticsearch._types.SortOrder.Asc;
    }
}
