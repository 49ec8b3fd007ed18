package org.kroniek.core.authority;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.NameVariant;

/**
 * What editors do with authorities. Every change adds a version that says who made it, when and why; nothing is ever
 * overwritten. Each call is a transaction of its own, with its rows of the change log.
 *
 * <p>A merge copies nothing: both records stay as they are and are shown as one under the survivor's address. An edit made
 * meanwhile belongs to the record it was made to, and texts and events stay linked to the record they were linked to; so
 * undoing the merge restores both.
 */
public interface AuthorityService {

    /** Makes a record that comes from no list. */
    EditOutcome create(AuthorityContent content, String reason, String author);

    /**
     * Says it all anew.
     *
     * @param expectedVersion the version the editor saw; the edit is refused when there is a later one
     */
    EditOutcome revise(AuthorityId id, int expectedVersion, AuthorityContent content, String reason, String author);

    /** Adds a name after the others. */
    EditOutcome addName(AuthorityId id, NameVariant name, String reason, String author);

    /** Takes a name away; the first of the others becomes the preferred one when none is left. */
    EditOutcome removeName(AuthorityId id, NameVariant name, String reason, String author);

    /**
     * Says again what a version said, as a new version.
     *
     * @param expectedVersion the version the editor saw; the edit is refused when there is a later one
     */
    EditOutcome restore(AuthorityId id, int expectedVersion, int version, String reason, String author);

    /**
     * Has one record lead to another of the same kind.
     *
     * @param survivor may itself have been merged; then both lead where it leads
     */
    MergeOutcome merge(AuthorityId absorbed, AuthorityId survivor, String reason, String author);

    /** Undoes the merge of that record, and of no other: what was merged into it before stays merged into it. */
    MergeOutcome unmerge(AuthorityId absorbed, String reason, String author);

    /** What that record itself says, be it merged or not. */
    Optional<AuthorityVersion> current(AuthorityId id);

    /** All versions of that record, the first one first; empty when there is no such record. */
    List<AuthorityVersion> history(AuthorityId id);

    /** The merges, undone ones included, in which that record was absorbed or absorbed another, the first one first. */
    List<AuthorityMerge> merges(AuthorityId id);
}
