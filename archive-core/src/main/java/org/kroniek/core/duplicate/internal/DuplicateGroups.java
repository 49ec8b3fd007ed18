package org.kroniek.core.duplicate.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kroniek.core.id.DuplicateGroupId;

/** Groups that turn out to be one (union-find). The oldest identity stays. */
final class DuplicateGroups {

    /** What a group went up in, which may have gone up in another. */
    private final Map<DuplicateGroupId, DuplicateGroupId> joined = new HashMap<>();

    /** What a group has become. */
    DuplicateGroupId now(DuplicateGroupId group) {
        DuplicateGroupId at = group;
        for (DuplicateGroupId next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        return at;
    }

    boolean areOne(DuplicateGroupId one, DuplicateGroupId other) {
        return now(one).equals(now(other));
    }

    void join(DuplicateGroupId one, DuplicateGroupId other) {
        DuplicateGroupId first = now(one);
        DuplicateGroupId second = now(other);
        int order = first.compareTo(second);
        if (order < 0) {
            joined.put(second, first);
        } else if (order > 0) {
            joined.put(first, second);
        }
    }

    /** The groups that are no more, each with what it has become. */
    Map<DuplicateGroupId, DuplicateGroupId> gone() {
        return joined.keySet().stream().collect(Collectors.toMap(group -> group, this::now));
    }
}
