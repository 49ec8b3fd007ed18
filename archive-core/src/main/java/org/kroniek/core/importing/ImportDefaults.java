package org.kroniek.core.importing;

import java.util.Optional;
import org.kroniek.core.text.LanguageTag;

/**
 * What applies to documents that do not say it themselves.
 *
 * @param source name of the publication
 * @param externalId only sensible for a delivery of one document
 * @param rights {@code open}, or the address of a rights statement
 */
public record ImportDefaults(Optional<String> source, Optional<String> externalId, Optional<LanguageTag> language,
        Optional<String> rights) {

    /** Nothing is said. */
    public static final ImportDefaults NONE = new ImportDefaults(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
