package org.kroniek.core.history;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.ChangeSubject;

/** The versions of articles, authorities and events alike. Each call is a transaction of its own. */
public interface RecordHistory {

    /** All versions of a record, the first one first; empty when there is no such record. */
    List<RecordVersion> versions(ChangeSubject subject);

    /**
     * What changed from one version to another, in whichever order; empty when there is no such version.
     *
     * @param from number of the one that is taken as the earlier
     */
    Optional<VersionDifference> difference(ChangeSubject subject, int from, int to);

    /**
     * Says again what a version said, as a new version.
     *
     * @param expectedVersion the version the editor saw; refused when there is a later one
     * @param reason why, for readers of the record's history
     * @param author the account
     */
    RestoreOutcome restore(ChangeSubject subject, int expectedVersion, int version, String reason, String author);
}
