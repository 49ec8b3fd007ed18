package org.kroniek.core.citable.internal;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearchDraft;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;

/** A row of the table of citable searches. */
final class CitableSearchRow {

    static final String COLUMNS = "id, query, reading, searched, schemas, position, hits, ids_sha256, created_at";

    private static final JsonProvider JSON = JsonProvider.provider();

    private CitableSearchRow() {}

    /** @param row with {@link #COLUMNS} */
    static CitableSearch read(Object[] row) {
        return new CitableSearch(new CitableSearchId((UUID) row[0]), (String) row[1], reading((String) row[2]),
                (String) row[3], (String) row[4], ((Number) row[5]).longValue(), ((Number) row[6]).intValue(),
                new ContentHash((String) row[7]), (Instant) row[8]);
    }

    /** What makes a search the same as another: all of it but its time. */
    static ContentHash identity(CitableSearchDraft draft, ContentHash ids) {
        return ContentHash.ofTexts(draft.query(), written(draft.reading()), draft.searched(), draft.schemas(),
                String.valueOf(draft.position()), ids.hex());
    }

    static String written(Labels reading) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        reading.byLanguage().forEach(json::add);
        return json.build().toString();
    }

    private static Labels reading(String json) {
        Map<String, String> byLanguage = new TreeMap<>();
        JSON.createReader(new StringReader(json)).readObject()
                .forEach((language, text) -> byLanguage.put(language, ((JsonString) text).getString()));
        return new Labels(byLanguage);
    }
}
