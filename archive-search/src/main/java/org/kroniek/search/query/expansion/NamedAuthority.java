package org.kroniek.search.query.expansion;

import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;

/**
 * Who bears a name.
 *
 * @param labels preferred names by language
 */
public record NamedAuthority(AuthorityId id, AuthorityKind kind, Labels labels) {}
