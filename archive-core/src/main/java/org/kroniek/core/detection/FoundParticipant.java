package org.kroniek.core.detection;

import java.util.Optional;
import org.kroniek.core.id.AuthorityId;

/**
 * Who takes part.
 *
 * @param authority the linked name; empty for one that no authority bears
 * @param name as the text has it
 * @param role code of the vocabulary {@code participantRole}
 */
public record FoundParticipant(Optional<AuthorityId> authority, String name, String role) {}
