package org.kroniek.core.projection;

import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;

/**
 * As much of an authority as is shown where it is mentioned.
 *
 * @param names its preferred names by language; never empty
 */
public record AuthorityReference(AuthorityId id, AuthorityKind kind, Labels names) {

    /** The name to show to a reader of that language. */
    public String name(String language) {
        return names.in(language).orElseThrow();
    }
}
