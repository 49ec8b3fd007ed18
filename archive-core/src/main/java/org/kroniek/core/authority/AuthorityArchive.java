package org.kroniek.core.authority;

import java.util.List;

/** Takes lists of authorities into the archive. Each change is in the change log, in the same transaction. */
public interface AuthorityArchive {

    /**
     * Stores drafts in the caller's transaction; a known record gets a new version, one that says nothing new is left.
     *
     * @param reason why, for readers of the record's history
     * @param author the account that delivers
     * @return what became of each draft, in order
     */
    List<AuthorityOutcome> store(List<AuthorityDraft> drafts, String reason, String author);
}
