package org.kroniek.core.history;

import java.util.Optional;
import org.kroniek.core.id.AuthorityId;

/**
 * A value of a field, as text.
 *
 * @param text with a code of a vocabulary as it is, and an authority by its id
 * @param authority whom it refers to, when it does
 */
public record FieldValue(String text, Optional<AuthorityId> authority) {

    public static FieldValue of(String text) {
        return new FieldValue(text, Optional.empty());
    }

    /** A reference, with what is said of it. */
    public static FieldValue of(AuthorityId authority, String text) {
        return new FieldValue(text, Optional.of(authority));
    }
}
