package org.kroniek.core.analysis.internal;

import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.NameIndex;
import org.kroniek.core.naming.AuthorityKind;

/**
 * All names that authorities bear.
 *
 * @param kinds of all of them
 */
record KnownNames(NameIndex names, Map<AuthorityId, AuthorityKind> kinds) {

    Optional<AuthorityKind> kind(AuthorityId authority) {
        return Optional.ofNullable(kinds.get(authority));
    }
}
