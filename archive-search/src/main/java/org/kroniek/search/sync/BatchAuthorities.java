package org.kroniek.search.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthoritySnapshot;

/**
 * Authorities that the documents of one batch embed, each read once. Not kept longer: whoever is renamed after the batch
 * began is written again by a change that comes after it.
 */
final class BatchAuthorities {

    private final AuthorityReader reader;
    private final Map<AuthorityId, Optional<AuthoritySnapshot>> known = new HashMap<>();

    BatchAuthorities(AuthorityReader reader) {
        this.reader = reader;
    }

    /** Those of them that there are. */
    Map<AuthorityId, AuthoritySnapshot> of(Collection<AuthorityId> ids) {
        Set<AuthorityId> unknown = new HashSet<>(ids);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<AuthorityId, AuthoritySnapshot> read = reader.authorities(unknown);
            unknown.forEach(id -> known.put(id, Optional.ofNullable(read.get(id))));
        }
        Map<AuthorityId, AuthoritySnapshot> found = new HashMap<>();
        ids.forEach(id -> known.getOrDefault(id, Optional.empty()).ifPresent(authority -> found.put(id, authority)));
        return found;
    }
}
