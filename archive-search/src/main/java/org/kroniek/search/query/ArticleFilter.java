package org.kroniek.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.syntax.Certainty;

/**
 * What articles are limited to besides the words of a query.
 *
 * @param dates only articles from this range of days
 * @param certainty how sure it has to be that an article is from these days, or from the years that are wanted
 * @param chosen values of facets; those of different facets have to come together
 * @param together every one of these authorities, each once, is named. It counts for all facets, so that the facet {@code PERSON} of
 *        what is limited to one person tells with whom she is named most
 */
public record ArticleFilter(Optional<DateFilter> dates, Certainty certainty, Map<Facet, Selection> chosen,
        List<AuthorityId> together) {

    /** No limit. */
    public static final ArticleFilter NONE = new ArticleFilter(Optional.empty(), Certainty.POSSIBLE, Map.of(),
            List.of());

    public ArticleFilter {
        Map<Facet, Selection> some = new EnumMap<>(Facet.class);
        chosen.forEach((facet, selection) -> {
            if (!selection.isEmpty()) {
                some.put(facet, selection);
            }
        });
        chosen = Map.copyOf(some);
        together = together.stream().distinct().toList();
    }

    /** What is chosen of a facet. */
    public Selection of(Facet facet) {
        return chosen.getOrDefault(facet, Selection.NONE);
    }

    public ArticleFilter with(Facet facet, Selection selection) {
        Map<Facet, Selection> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.put(facet, selection);
        return new ArticleFilter(dates, certainty, others, together);
    }

    public ArticleFilter withDates(Optional<DateFilter> others) {
        return new ArticleFilter(others, certainty, chosen, together);
    }

    public ArticleFilter withCertainty(Certainty other) {
        return new ArticleFilter(dates, other, chosen, together);
    }

    /** Only articles that name all of these. */
    public ArticleFilter withTogether(List<AuthorityId> all) {
        return new ArticleFilter(dates, certainty, chosen, all);
    }
}
