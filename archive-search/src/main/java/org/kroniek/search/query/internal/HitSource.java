package org.kroniek.search.query.internal;

import org.kroniek.core.rights.Access;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param lead absent when not everybody may read the text
 * @param restrictedLead of a text that only those may read who have an account
 * @param access absent when everybody may read it
 * @param duplicateGroup absent when no other article has nearly the same text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HitSource(Map<String, String> title, String language, Publication publication, @Nullable String date,
        @Nullable String lead, @Nullable String restrictedLead, Access.@Nullable Kind access,
        @Nullable String duplicateGroup) {

    /** What is asked for: the text itself stays where it is. */
    private static final List<String> FIELDS = List.of(ArticleFields.TITLE, ArticleFields.LANGUAGE,
            ArticleFields.PUBLICATION,
            DateFields.DATE, ArticleFields.LEAD, ArticleFields.ACCESS, ArticleFields.DUPLICATE_GROUP);

    /** What is asked for on behalf of somebody. */
    static List<String> fields(Readership readership) {
        return readership.readsRestricted()
                ? Stream.concat(FIELDS.stream(), Stream.of(ArticleFields.RESTRICTED_LEAD)).toList()
                : FIELDS;
    }

    /** The beginning of the text, as far as it was asked for. */
    String beginning() {
        return lead != null ? lead : Objects.requireNonNullElse(restrictedLead, "");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Publication(String id, String name) {}

    String onlyTitle() {
        return title.values().stream().findFirst().orElse("");
    }
}
