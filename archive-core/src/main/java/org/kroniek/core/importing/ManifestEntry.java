package org.kroniek.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says of one file. A field of the manifest stands where the document itself is silent; its title goes
 * before a headline that an importer only made out by its looks.
 *
 * @param file the file's name within the delivery
 */
public record ManifestEntry(String file, Optional<String> source, Optional<String> externalId, Optional<String> title,
        Optional<String> date, Optional<String> language, Optional<String> byline, Optional<String> section,
        Optional<String> url, Optional<String> rights) {

    /** The fields it gives that can be true of one article only. */
    public List<String> fieldsOfOneArticle() {
        List<String> fields = new ArrayList<>();
        externalId.ifPresent(value -> fields.add("externalId"));
        title.ifPresent(value -> fields.add("title"));
        url.ifPresent(value -> fields.add("url"));
        return fields;
    }

    /** What it says of each article of a file that has many. */
    public ManifestEntry withoutFieldsOfOneArticle() {
        return new ManifestEntry(file, source, Optional.empty(), Optional.empty(), date, language, byline, section,
                Optional.empty(), rights);
    }
}
