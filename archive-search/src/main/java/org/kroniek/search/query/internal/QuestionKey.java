package org.kroniek.search.query.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;

/** What of a question decides which hits there are, and in which order: a cursor is good for no other. */
final class QuestionKey {

    private QuestionKey() {}

    static List<String> of(ArticleQuery question) {
        ArticleFilter filter = question.filter();
        return List.of("articles", question.text(), expansion(question.expansion()), days(filter.dates()),
                filter.certainty().name(), chosen(filter.chosen()), sorted(filter.together().stream()),
                question.sort().name());
    }

    static List<String> of(AuthorityQuery question) {
        return List.of("authorities", question.text(), String.valueOf(question.typing()),
                sorted(question.kinds().stream()), question.sort().name(), question.language());
    }

    static List<String> of(EventQuery question) {
        return List.of("events", question.text(), expansion(question.expansion()), days(question.dates()),
                sorted(question.types().stream()),
                linked(question.involved()), question.parent().toString(), question.within().toString(),
                question.sort().name());
    }

    private static String expansion(ExpansionChoice choice) {
        return sorted(choice.kinds().stream()) + "-" + sorted(choice.omitted().stream());
    }

    private static String days(Optional<DateFilter> dates) {
        return dates.map(range -> range.from() + ".." + range.to()).orElse("");
    }

    private static String chosen(Map<Facet, Selection> chosen) {
        return new TreeMap<>(chosen).entrySet().stream().map(facet -> facet.getKey() + "="
                + sorted(facet.getValue().wanted().stream()) + "-" + sorted(facet.getValue().unwanted().stream()))
                .collect(Collectors.joining(";"));
    }

    private static String linked(AuthorityFilter filter) {
        return Stream.of(filter.persons(), filter.organisations(), filter.places(), filter.together())
                .map(ids -> sorted(ids.stream())).collect(Collectors.joining(";"));
    }

    private static String sorted(Stream<?> values) {
        return values.map(Object::toString).sorted().collect(Collectors.joining(","));
    }
}
