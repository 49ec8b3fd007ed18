package org.kroniek.search.index;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

/**
 * What a search rests upon.
 *
 * @param index name of the index of articles that is searched
 * @param position of the change log: every change up to there is in the index; of later ones some may be
 * @param schemas of the articles, and of the words and names that queries are expanded from
 */
public record IndexState(String index, long position, Map<IndexFamily, SchemaFingerprint> schemas) {

    public IndexState {
        schemas = Collections.unmodifiableMap(new TreeMap<>(schemas));
    }
}
