package org.kroniek.core.importing;

import java.util.Optional;

/**
 * What a manifest says of one file. A field of the manifest stands where the document itself is silent; its title goes
 * before a headline that an importer only made out by its looks.
 *
 * @param file the file's name within the delivery
 */
public record ManifestEntry(String file, Optional<String> source, Optional<String> externalId, Optional<String> title,
        Optional<String> date, Optional<String> language, Optional<String> byline, Optional<String> section,
        Optional<String> url, Optional<String> rights) {}
