package org.kroniek.search.query.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.LinkFields;

/**
 * What of an article is compared with others; the names are those of {@link ArticleFields}.
 *
 * @param title by language; an article has one
 * @param text likewise; absent when not everybody may read it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ComparedArticle(Map<String, String> title, @Nullable Map<String, String> text, @Nullable List<String> persons,
        @Nullable List<String> organisations, @Nullable List<String> places, @Nullable List<String> events,
        @Nullable String duplicateGroup) {

    static final List<String> FIELDS = List.of(ArticleFields.TITLE, ArticleFields.TEXT, LinkFields.PERSONS,
            LinkFields.ORGANISATIONS, LinkFields.PLACES, ArticleFields.EVENTS, ArticleFields.DUPLICATE_GROUP);

    /** Identities of all that are named. */
    List<String> authorities() {
        return Stream.of(persons, organisations, places).filter(Objects::nonNull).flatMap(List::stream).toList();
    }

    List<String> proven() {
        return Objects.requireNonNullElse(events, List.of());
    }

    /** By the names of the fields that have words. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        title.forEach((language, words) -> fields.put(ArticleFields.TITLE + "." + language, words));
        Objects.requireNonNullElse(text, Map.<String, String>of())
                .forEach((language, words) -> fields.put(ArticleFields.TEXT + "." + language, words));
        return fields;
    }
}
