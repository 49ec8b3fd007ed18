package org.kroniek.search.query.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.DateFields;

/**
 * What a hit brings along of its document; the names are those of {@link ArticleFields}.
 *
 * @param title by language; an article has one
 * @param date absent when the article has none
 * @param duplicateGroup absent when no other article has nearly the same text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HitSource(Map<String, String> title, String language, Publication publication, @Nullable String date,
        String lead, @Nullable String duplicateGroup) {

    /** What is asked for: the text itself stays where it is. */
    static final List<String> FIELDS = List.of(ArticleFields.TITLE, ArticleFields.LANGUAGE, ArticleFields.PUBLICATION,
            DateFields.DATE, ArticleFields.LEAD, ArticleFields.DUPLICATE_GROUP);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Publication(String id, String name) {}

    String onlyTitle() {
        return title.values().stream().findFirst().orElse("");
    }
}
