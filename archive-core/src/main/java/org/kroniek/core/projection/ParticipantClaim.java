package org.kroniek.core.projection;

import java.util.Optional;

/**
 * Who took part in an event.
 *
 * @param key by which evidence refers to it
 * @param authority who, if it is an authority
 * @param name who, if it is not: {@code protesters}
 * @param role of the vocabulary {@code participantRole}
 */
public record ParticipantClaim(String key, Optional<AuthorityReference> authority, Optional<String> name,
        TermSnapshot role) {}
