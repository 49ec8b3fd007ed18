package org.kroniek.search.query.expansion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.vocabulary.WordFields;

/**
 * What is read of a word of the vocabulary, or of an authority: both are asked for in one request. The names are those of
 * {@link WordFields} and {@link AuthorityFields}.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookupSource(@Nullable String form, @Nullable String text, @Nullable String language, boolean name,
        boolean common, @Nullable AuthorityKind kind, @Nullable Map<String, String> labels,
        @Nullable List<String> names) {

    static final List<String> OF_WORDS = List.of(WordFields.FORM, WordFields.TEXT, WordFields.LANGUAGE,
            WordFields.NAME, WordFields.COMMON);
    static final List<String> OF_AUTHORITIES = List.of(AuthorityFields.KIND, AuthorityFields.LABELS,
            AuthorityFields.NAMES);
}
