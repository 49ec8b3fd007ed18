package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;

/**
 * Where a page begins.
 *
 * @param backward whether it is the page before that place instead of the one after
 * @param keys sort keys of the hit at that place
 */
record Cursor(boolean backward, List<FieldValue> keys) {

    Cursor {
        keys = List.copyOf(keys);
    }
}
