package org.kroniek.search.query.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.EventFields;

/**
 * What a suggestion brings along of its document, whichever of the three kinds that is.
 *
 * @param kind of an authority
 * @param labels its names by language
 * @param names all of its names
 * @param titles of an event, by language
 * @param date of an event
 * @param title of an article, by language; it has one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SuggestSource(@Nullable AuthorityKind kind, @Nullable Map<String, String> labels, @Nullable List<String> names,
        @Nullable Map<String, String> titles, @Nullable String date, @Nullable Map<String, String> title) {

    static final List<String> OF_EVENTS = List.of(EventFields.TITLES, DateFields.DATE);
}
