package org.kroniek.core.duplicate.internal;

import java.util.UUID;
import org.kroniek.core.id.DuplicateGroupId;

/**
 * Two texts that may be nearly the same, each with its group.
 *
 * @param rank of the other among the candidates of its group, from 1
 */
record CandidatePair(UUID one, DuplicateGroupId groupOfOne, UUID other, DuplicateGroupId groupOfOther,
        long rank) {

    static CandidatePair of(Object[] row) {
        return new CandidatePair((UUID) row[0], new DuplicateGroupId((UUID) row[1]), (UUID) row[2],
                new DuplicateGroupId((UUID) row[3]), ((Number) row[4]).longValue());
    }
}
