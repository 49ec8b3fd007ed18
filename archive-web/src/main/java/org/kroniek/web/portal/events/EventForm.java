package org.kroniek.web.portal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.SearchForm;
import org.kroniek.web.search.EventParameters;

/** The form above events: a query and a date; filters chosen by a link stay as they are. */
final class EventForm {

    private static final Set<String> FIELDS = Set.of("q", "date", "cursor");

    private EventForm() {}

    static SearchForm of(EventParameters understood, EventDisplay display, PageFrame frame) {
        boolean sorted = display == EventDisplay.LIST;
        List<SearchForm.SortChoice> sorts = sorted ? SearchForm.choices(understood.listSort(), frame) : List.of();
        List<Map.Entry<String, String>> hidden = understood.entries().stream()
                .filter(entry -> !FIELDS.contains(entry.getKey()) && !(sorted && entry.getKey().equals("sort")))
                .toList();
        List<Map.Entry<String, String>> all = new ArrayList<>(hidden);
        all.addAll(SearchForm.choiceOfLanguage(frame.request()));
        return new SearchForm(display.path(), frame.request().typed("q"), frame.request().typed("date"),
                Optional.empty(), sorts, all,
                Set.of());
    }
}
