package org.kroniek.search.query.suggest;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;

/** Something that goes on from what was typed. */
public sealed interface Suggestion {

    /**
     * Somebody, or a place.
     *
     * @param label its name in the reader's language, or the next best
     * @param matched the name that goes on from what was typed, when that is another one
     */
    record Name(AuthorityId authority, AuthorityKind kind, String label, Optional<String> matched)
            implements
                Suggestion {}

    /**
     * An event.
     *
     * @param titles by language
     * @param date EDTF
     */
    record Happening(EventId event, Labels titles, Optional<String> date) implements Suggestion {}

    /** A headline. */
    record Title(ArticleId article, String text) implements Suggestion {}
}
