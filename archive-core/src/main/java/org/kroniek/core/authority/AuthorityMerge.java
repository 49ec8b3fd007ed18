package org.kroniek.core.authority;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;

/**
 * A merge of two records.
 *
 * @param survivor the record named then, which may have been merged as well
 * @param undone empty while it holds
 */
public record AuthorityMerge(AuthorityId absorbed, AuthorityId survivor, Decision made, Optional<Decision> undone) {

    /** Who decided it, when and why. */
    public record Decision(String reason, String author, Instant at) {}
}
