package org.kroniek.core.importing;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.id.ImportId;

/**
 * An import in a list.
 *
 * @param fileName of the first file, where it has a name
 * @param files how many there are
 */
public record ImportOverview(ImportId id, ImportState state, String submittedBy, Instant submittedAt,
        Optional<String> fileName, int files, ImportCounts counts, ImportProgress progress) {}
