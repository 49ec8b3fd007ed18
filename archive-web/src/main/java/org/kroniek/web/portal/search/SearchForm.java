package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.search.SearchParameters;

/**
 * The search form, filled in as the reader left it, also with what could not be understood.
 *
 * @param certainty whether only what is surely from the days is asked for; empty where that is no choice
 * @param hidden names and values that stay with the next search: filters chosen by a link, and the language
 * @param wrong names of the fields that could not be understood
 */
public record SearchForm(String action, String text, String date, Optional<Boolean> certainty,
        List<SortChoice> sorts,
        List<Map.Entry<String, String>> hidden, Set<String> wrong) {

    /** What the form has fields for, and what belongs to other words or another order. */
    private static final Set<String> NOT_KEPT = Set.of("q", "date", "certainty", "sort", "cursor", "omit");

    public SearchForm {
        sorts = List.copyOf(sorts);
        hidden = List.copyOf(hidden);
        wrong = Set.copyOf(wrong);
    }

    /** An order to choose. */
    public record SortChoice(String value, String label, boolean selected) {}

    /**
     * The form on the search page.
     *
     * @param understood what of the request could be read
     */
    public static SearchForm of(SearchParameters understood, PageFrame frame) {
        PortalRequest request = frame.request();
        List<Map.Entry<String, String>> hidden = new ArrayList<>(
                understood.entries().stream().filter(entry -> !NOT_KEPT.contains(entry.getKey())).toList());
        hidden.addAll(choiceOfLanguage(request));
        return new SearchForm(frame.links().searchForm(), request.typed("q"), request.typed("date"),
                Optional.of(understood.filter().certainty() == Certainty.CERTAIN), choices(understood.sort(), frame),
                hidden, Set.of());
    }

    /** A form with nothing but the query, as on top of other pages. */
    public static SearchForm small(PageFrame frame) {
        return new SearchForm(frame.links().searchForm(), frame.request().typed("q"), "", Optional.empty(), List.of(),
                choiceOfLanguage(frame.request()), Set.of());
    }

    public SearchForm withWrong(Set<String> names) {
        return new SearchForm(action, text, date, certainty, sorts, hidden, names);
    }

    public boolean isWrong(String name) {
        return wrong.contains(name);
    }

    /** The language, if the reader has chosen it, to go with what a form sends. */
    public static List<Map.Entry<String, String>> choiceOfLanguage(PortalRequest request) {
        return request.languageChosen()
                ? List.of(Map.entry(PortalRequest.LANGUAGE, request.language().tag()))
                : List.of();
    }

    /** The orders to choose from, with the one in force selected. */
    public static List<SortChoice> choices(SortOrder inForce, PageFrame frame) {
        return Arrays.stream(SortOrder.values()).map(order -> choice(order, inForce, frame)).toList();
    }

    private static SortChoice choice(SortOrder order, SortOrder inForce, PageFrame frame) {
        String label = frame.text(switch (order) {
            case RELEVANCE -> "search.sort.relevance";
            case OLDEST -> "search.sort.oldest";
            case NEWEST -> "search.sort.newest";
        });
        return new SortChoice(SearchParameters.nameOf(order), label, order == inForce);
    }
}
