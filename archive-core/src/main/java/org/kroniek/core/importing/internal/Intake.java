package org.kroniek.core.importing.internal;

import java.util.Optional;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ManifestEntry;
import org.kroniek.core.importing.Recognition;

/** Takes all documents of a delivery, and is told where they stand. */
interface Intake extends ImportSink {

    /**
     * Says which file is read now.
     *
     * @throws EnoughReadException when no further file is wanted
     */
    void inFile(Optional<String> name);

    /** Says what that file was taken for. */
    void recognised(Recognition as);

    /** Says what a manifest tells of each article of this file. */
    void describedBy(Optional<ManifestEntry> entry);

    /** What the list is called whose records do not say it: as the manifest says, or else as holds for the delivery. */
    String sourceOfRecords();

    /** Says that so many more bytes of the delivery have been read. */
    void hasRead(long bytes);

    /** Says that there is nothing more. */
    void flush();
}
