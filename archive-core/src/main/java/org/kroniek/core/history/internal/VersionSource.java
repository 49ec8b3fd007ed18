package org.kroniek.core.history.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.core.history.VersionFields;

/** The versions of records of one kind. */
interface VersionSource {

    /** A version with what it says. */
    record Content(RecordVersion version, VersionFields fields) {}

    List<RecordVersion> versions(UUID id);

    Optional<Content> version(UUID id, int number);

    RestoreOutcome restore(UUID id, int expectedVersion, int version, String reason, String author);
}
