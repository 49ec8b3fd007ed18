package org.kroniek.web.search;

import org.kroniek.core.rights.Audience;
import org.kroniek.search.query.date.DateFilterText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.Duplicates;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Duplicates;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What is asked, as it stands in an address (see {@link #NAMES}). Reading {@link #entries()} gives the same parameters again.
 *
 * @param text the query as typed
 * @param expansion what may be looked for beside its words
 * @param filter what the articles are limited to besides
 * @param duplicates what becomes of articles with nearly the same text
 * @param sort the order in force, also when none was given
 */
public record SearchParameters(String text, ExpansionParameters expansion, ArticleFilter filter, Duplicates duplicates,
        SortOrder sort, Optional<String> cursor) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream
            .of(Set.of("q", "sort", "cursor", "expand", "omit"), FilterParameters.NAMES, DuplicateParameters.NAMES)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** No question: every article, newest first. */
    public static final SearchParameters NONE = new SearchParameters("", ExpansionParameters.ALL, ArticleFilter.NONE,
            Duplicates.FOLDED, SortOrder.NEWEST, Optional.empty());

    /**
     * Reads the parameters of a request.
     *
     * @param parameters decoded values by name; other names are left to whoever knows them
     */
    public static Parsed<SearchParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        String text = values.single("q").orElse("");
        SearchParameters read = new SearchParameters(text, ExpansionParameters.read(values),
                FilterParameters.read(values), DuplicateParameters.read(values),
                values.single("sort", Reason.NOT_A_SORT, SearchParameters::sortOf).orElse(usualSort(text)),
                values.single("cursor"));
        return values.result(read);
    }

    static Optional<DateFilter> dates(ParameterValues values) {
        return values.single("date").flatMap(given -> switch (DateFilterText.parse(given)) {
            case DateFilterText.Result.Understood(DateFilter filter) -> Optional.of(filter);
            case DateFilterText.Result.Refused(DateFilterText.Flaw flaw) -> {
                values.refuse("date", given, Reason.valueOf(flaw.name()));
                yield Optional.empty();
            }
        });
    }

    static Optional<SortOrder> sortOf(String name) {
        for (SortOrder order : SortOrder.values()) {
            if (nameOf(order).equals(name.strip())) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** What {@code sort} says for an order. */
    public static String nameOf(SortOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** Without words nothing is more relevant than anything else. */
    private static SortOrder usualSort(String text) {
        return text.isBlank() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
    }

    /** Whether anything narrows the search besides its words. */
    public boolean filtered() {
        return !filter.equals(ArticleFilter.NONE) || duplicates.of().isPresent();
    }

    /** Another query with the same filters, from its first page. */
    public SearchParameters withText(String other) {
        SortOrder kept = sort == usualSort(text) ? usualSort(other) : sort;
        return new SearchParameters(other, expansion.ofOtherWords(), filter, duplicates, kept, Optional.empty());
    }

    public SearchParameters withExpansion(ExpansionParameters other) {
        return new SearchParameters(text, other, filter, duplicates, sort, Optional.empty());
    }

    public SearchParameters withFilter(ArticleFilter other) {
        return new SearchParameters(text, expansion, other, duplicates, sort, Optional.empty());
    }

    public SearchParameters withDates(Optional<DateFilter> other) {
        return withFilter(filter.withDates(other));
    }

    /** With other values chosen of a facet. */
    public SearchParameters with(Facet facet, Selection chosen) {
        return withFilter(filter.with(facet, chosen));
    }

    /** Only what names all of these together. */
    public SearchParameters withTogether(AuthorityId... all) {
        return withFilter(filter.withTogether(List.of(all)));
    }

    public SearchParameters withDuplicates(Duplicates other) {
        return new SearchParameters(text, expansion, filter, other, sort, Optional.empty());
    }

    public SearchParameters withSort(SortOrder other) {
        return new SearchParameters(text, expansion, filter, duplicates, other, Optional.empty());
    }

    public SearchParameters withoutFilters() {
        return withFilter(ArticleFilter.NONE)
                .withDuplicates(duplicates.of().isPresent() ? Duplicates.FOLDED : duplicates);
    }

    public SearchParameters withCursor(Optional<String> other) {
        return new SearchParameters(text, expansion, filter, duplicates, sort, other);
    }

    /** @param audience for whom */
    public ArticleQuery toQuery(SearchExtent extent, Audience audience) {
        return new ArticleQuery(audience, text, expansion.toChoice(), filter, duplicates, sort, extent.size(), cursor,
                extent.facets(),
                extent.histogram(), extent.highlight());
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        if (!text.isEmpty()) {
            entries.add(Map.entry("q", text));
        }
        entries.addAll(expansion.entries());
        entries.addAll(FilterParameters.entries(filter));
        entries.addAll(DuplicateParameters.entries(duplicates));
        if (sort != usualSort(text)) {
            entries.add(Map.entry("sort", nameOf(sort)));
        }
        cursor.ifPresent(value -> entries.add(Map.entry("cursor", value)));
        return entries;
    }
}
