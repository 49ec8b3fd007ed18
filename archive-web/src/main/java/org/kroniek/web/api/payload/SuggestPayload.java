package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.Labels;
import org.kroniek.search.query.suggest.Suggestion;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.reading.InterfaceLanguage;

/** Completions: names first, then events, then headlines. */
public record SuggestPayload(List<Item> items) {

    /**
     * One of them.
     *
     * @param kind {@code person}, {@code organisation}, {@code place}, {@code event} or {@code title}
     * @param label in the caller's language where there is one
     * @param matched of a name, the one that was typed, when that is not the label
     * @param date of an event, EDTF
     * @param when the same in words
     * @param url address of its page, on this site: of the record, the dossier or the article
     */
    @JsonbPropertyOrder({"kind", "label", "matched", "date", "when", "url"})
    public record Item(String kind, String label, Optional<String> matched, Optional<String> date,
            Optional<String> when, String url) {}

    /** @param language for what is said in words */
    public static SuggestPayload of(List<Suggestion> suggestions, InterfaceLanguage language) {
        return new SuggestPayload(suggestions.stream().map(suggestion -> item(suggestion, language)).toList());
    }

    private static Item item(Suggestion suggestion, InterfaceLanguage language) {
        return switch (suggestion) {
            case Suggestion.Name name -> new Item(StableName.of(name.kind()), name.label(), name.matched(),
                    Optional.empty(), Optional.empty(), "/authorities/" + name.authority());
            case Suggestion.Happening event ->
                new Item("event", title(event.titles(), language.tag()), Optional.empty(),
                        event.date(), event.date().map(new DateWords(language)::of), "/events/" + event.event());
            case Suggestion.Title title -> new Item("title", title.text(), Optional.empty(), Optional.empty(),
                    Optional.empty(), "/articles/" + title.article());
        };
    }

    private static String title(Labels titles, String language) {
        return titles.nearest(language).flatMap(titles::in).orElse("");
    }
}
