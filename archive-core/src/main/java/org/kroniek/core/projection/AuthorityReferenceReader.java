package org.kroniek.core.projection;

import java.util.Collection;
import java.util.Map;
import org.kroniek.core.id.AuthorityId;

/** Reads as much of authorities as is shown where they are mentioned. */
public interface AuthorityReferenceReader {

    /**
     * Many at once, in one round trip. Under the id of a merged record stands what it was merged into, through all merges;
     * ids that no record has are absent.
     */
    Map<AuthorityId, AuthorityReference> references(Collection<AuthorityId> ids);
}
