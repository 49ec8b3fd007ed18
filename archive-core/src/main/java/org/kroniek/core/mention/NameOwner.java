package org.kroniek.core.mention;

import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;

/**
 * Who bears a name.
 *
 * @param authority the record, a merged one replaced by the one it was merged into
 * @param language BCP 47 tag of the name's language, where known
 */
public record NameOwner(AuthorityId authority, AuthorityKind kind, NameKind nameKind, Optional<String> language) {}
