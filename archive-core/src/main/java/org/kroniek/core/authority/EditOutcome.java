package org.kroniek.core.authority;

import java.util.List;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.ExternalIdentifier;

/** What became of an edit. */
public sealed interface EditOutcome {

    /** It is this version of the record. */
    record Stored(AuthorityId authority, int version) implements EditOutcome {}

    /** The record says that already. */
    record Unchanged(AuthorityId authority, int version) implements EditOutcome {}

    /** There is no such record, no such version, or no such name in it. */
    record NotFound() implements EditOutcome {}

    /** Somebody else has edited the record in the meantime; nothing was stored. */
    record Outdated(int currentVersion) implements EditOutcome {}

    /** Nothing was stored; all that is wrong. */
    record Invalid(List<AuthorityProblem> problems) implements EditOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Another record has that identifier, perhaps the same person; nothing was stored. */
    record IdentifierTaken(ExternalIdentifier identifier, AuthorityId owner) implements EditOutcome {}
}
