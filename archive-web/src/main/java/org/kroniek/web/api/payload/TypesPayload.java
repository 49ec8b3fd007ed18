package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.search.QueryString;
import org.kroniek.web.search.SharedQuestion;

/** What one question finds of every type of record; a type that cannot understand the question is absent. */
public record TypesPayload(List<TypePayload> types) {

    /**
     * One type.
     *
     * @param type {@code article}, {@code event} or {@code authority}
     * @param all where all of them are listed, on this site
     */
    @JsonbPropertyOrder({"type", "total", "items", "all"})
    public record TypePayload(String type, long total, List<ItemPayload> items, String all) {}

    /**
     * One record.
     *
     * @param type of an authority {@code person}, {@code organisation} or {@code place}
     * @param title a headline, a title or a name, in the language of the answer where there is one
     * @param url address of its page, on this site
     */
    @JsonbPropertyOrder({"type", "id", "title", "date", "url"})
    public record ItemPayload(String type, String id, String title, Optional<String> date, String url) {}

    /** @param language BCP 47 tag of the language of the answer */
    public static TypesPayload of(SharedQuestion question, Optional<SearchAnswer> articles,
            Optional<EventAnswer> events, Optional<AuthorityAnswer> authorities, String language) {
        return new TypesPayload(Stream.of(
                articles.map(answer -> articles(answer, address("search", question.forArticles().entries()))),
                events.map(answer -> events(answer, address("events", question.forEvents().entries()), language)),
                authorities.map(answer -> authorities(answer,
                        address("authorities", question.forAuthorities().entries()), language)))
                .flatMap(Optional::stream).toList());
    }

    private static TypePayload articles(SearchAnswer answer, String all) {
        return new TypePayload("article", answer.total(), answer.hits().stream()
                .map(hit -> new ItemPayload("article", hit.id().toString(), hit.title(), hit.date(),
                        "/articles/" + hit.id()))
                .toList(), all);
    }

    private static TypePayload events(EventAnswer answer, String all, String language) {
        return new TypePayload("event", answer.total(), answer.hits().stream()
                .map(hit -> new ItemPayload("event", hit.id().toString(),
                        hit.titles().in(language).orElseGet(() -> hit.type().label(language)), hit.date(),
                        "/events/" + hit.id()))
                .toList(), all);
    }

    private static TypePayload authorities(AuthorityAnswer answer, String all, String language) {
        return new TypePayload("authority", answer.total(), answer.hits().stream()
                .map(hit -> new ItemPayload(StableName.of(hit.kind()), hit.id().toString(),
                        hit.names().in(language).orElse(""), Optional.empty(), "/authorities/" + hit.id()))
                .toList(), all);
    }

    private static String address(String path, List<Map.Entry<String, String>> parameters) {
        String query = QueryString.of(parameters);
        return "/api/v1/" + path + (query.isEmpty() ? "" : "?" + query);
    }
}
