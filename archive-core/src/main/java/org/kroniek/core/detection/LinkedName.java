package org.kroniek.core.detection;

import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;

/**
 * A name in a text that is linked to an authority.
 *
 * @param range in UTF-16 units
 * @param text the name as the text has it
 */
record LinkedName(TextRange range, String text, AuthorityId authority, AuthorityKind kind) {

    boolean isPlace() {
        return kind == AuthorityKind.PLACE;
    }
}
