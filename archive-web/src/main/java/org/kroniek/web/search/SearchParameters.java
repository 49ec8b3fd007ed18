package org.kroniek.web.search;

import org.kroniek.search.query.date.DateFilterText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.ArticleQuery;
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
 * @param languages in the order given, each once
 * @param sources publications in the order given, each once
 * @param linked whom and what the articles name
 * @param duplicates what becomes of articles with nearly the same text
 * @param sort the order in force, also when none was given
 */
public record SearchParameters(String text, ExpansionParameters expansion, Optional<DateFilter> dates,
        List<LanguageTag> languages,
        List<PublicationId> sources, LinkedParameters linked, Duplicates duplicates,
        SortOrder sort, Optional<String> cursor) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream
            .concat(Stream.of("q", "date", "lang", "source", "sort", "cursor", "expand", "omit"),
                    Stream.concat(LinkedParameters.NAMES.stream(), DuplicateParameters.NAMES.stream()))
            .collect(Collectors.toUnmodifiableSet());

    /** No question: every article, newest first. */
    public static final SearchParameters NONE = new SearchParameters("", ExpansionParameters.ALL, Optional.empty(),
            List.of(), List.of(),
            LinkedParameters.NONE, Duplicates.FOLDED, SortOrder.NEWEST, Optional.empty());

    public SearchParameters {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param parameters decoded values by name; other names are left to whoever knows them
     */
    public static Parsed<SearchParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        String text = values.single("q").orElse("");
        SearchParameters read = new SearchParameters(text, ExpansionParameters.read(values), dates(values),
                values.several("lang", Reason.NOT_A_LANGUAGE, LanguageTag::parse),
                values.several("source", Reason.NOT_A_PUBLICATION, PublicationId::parse),
                LinkedParameters.read(values), DuplicateParameters.read(values),
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
        return dates.isPresent() || !languages.isEmpty() || !sources.isEmpty() || !linked.equals(LinkedParameters.NONE)
                || duplicates.of().isPresent();
    }

    /** Another query with the same filters, from its first page. */
    public SearchParameters withText(String other) {
        SortOrder kept = sort == usualSort(text) ? usualSort(other) : sort;
        return new SearchParameters(other, expansion.ofOtherWords(), dates, languages, sources, linked, duplicates,
                kept,
                Optional.empty());
    }

    public SearchParameters withExpansion(ExpansionParameters other) {
        return new SearchParameters(text, other, dates, languages, sources, linked, duplicates, sort, Optional.empty());
    }

    public SearchParameters withDates(Optional<DateFilter> other) {
        return new SearchParameters(text, expansion, other, languages, sources, linked, duplicates, sort,
                Optional.empty());
    }

    public SearchParameters withLanguages(List<LanguageTag> others) {
        return new SearchParameters(text, expansion, dates, others, sources, linked, duplicates, sort,
                Optional.empty());
    }

    public SearchParameters withSources(List<PublicationId> others) {
        return new SearchParameters(text, expansion, dates, languages, others, linked, duplicates, sort,
                Optional.empty());
    }

    public SearchParameters withLinked(LinkedParameters other) {
        return new SearchParameters(text, expansion, dates, languages, sources, other, duplicates, sort,
                Optional.empty());
    }

    public SearchParameters withDuplicates(Duplicates other) {
        return new SearchParameters(text, expansion, dates, languages, sources, linked, other, sort, Optional.empty());
    }

    public SearchParameters withSort(SortOrder other) {
        return new SearchParameters(text, expansion, dates, languages, sources, linked, duplicates, other,
                Optional.empty());
    }

    public SearchParameters withoutFilters() {
        return new SearchParameters(text, expansion, Optional.empty(), List.of(), List.of(), LinkedParameters.NONE,
                duplicates.of().isPresent() ? Duplicates.FOLDED : duplicates, sort,
                Optional.empty());
    }

    public SearchParameters withCursor(Optional<String> other) {
        return new SearchParameters(text, expansion, dates, languages, sources, linked, duplicates, sort, other);
    }

    public ArticleQuery toQuery(SearchExtent extent) {
        return new ArticleQuery(text, expansion.toChoice(), dates, Set.copyOf(languages), Set.copyOf(sources),
                linked.involved().toFilter(), Set.copyOf(linked.events()), duplicates, sort, extent.size(), cursor,
                extent.facets(), extent.histogram(), extent.highlight());
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        if (!text.isEmpty()) {
            entries.add(Map.entry("q", text));
        }
        entries.addAll(expansion.entries());
        dates.ifPresent(filter -> entries.add(Map.entry("date", filter.text())));
        languages.forEach(language -> entries.add(Map.entry("lang", language.value())));
        sources.forEach(source -> entries.add(Map.entry("source", source.toString())));
        entries.addAll(linked.entries());
        entries.addAll(DuplicateParameters.entries(duplicates));
        if (sort != usualSort(text)) {
            entries.add(Map.entry("sort", nameOf(sort)));
        }
        cursor.ifPresent(value -> entries.add(Map.entry("cursor", value)));
        return entries;
    }
}
