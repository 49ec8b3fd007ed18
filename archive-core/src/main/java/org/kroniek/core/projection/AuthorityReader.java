package org.kroniek.core.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.paging.Page;

/** Reads authorities. One that was merged into another is absent; {@link #survivor} says where it went. */
public interface AuthorityReader {

    Optional<AuthoritySnapshot> authority(AuthorityId id);

    /** Many at once, in one round trip. */
    Map<AuthorityId, AuthoritySnapshot> authorities(Collection<AuthorityId> ids);

    /** Into which authority one was merged, through all merges; empty when it was not. */
    Optional<AuthorityId> survivor(AuthorityId merged);

    /**
     * All authorities, oldest first.
     *
     * @param kind only these
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<AuthoritySnapshot> list(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int size);
}
