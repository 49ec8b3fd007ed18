package org.kroniek.core.undo.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.DocumentKind;

/**
 * Something that an import stored.
 *
 * @param item the document's number within the import
 * @param id of the article, authority or event; null for a term
 * @param term vocabulary and code, with a slash between; null for all others
 * @param version the revision or version that was made; 0 for a term
 * @param created whether it was not there before
 */
record Made(int item, DocumentKind kind, @Nullable UUID id, @Nullable String term, int version, boolean created) {

    /** The columns it is read from. */
    static final String COLUMNS = "item, article_id, authority_id, event_id, term, coalesce(version, 0), outcome";

    static Made of(Object[] row) {
        DocumentKind kind = row[1] != null
                ? DocumentKind.ARTICLE
                : row[2] != null ? DocumentKind.AUTHORITY : row[3] != null ? DocumentKind.EVENT : DocumentKind.TERM;
        Object id = row[1] != null ? row[1] : row[2] != null ? row[2] : row[3];
        return new Made((Integer) row[0], kind, (UUID) id, (String) row[4], (Integer) row[5],
                row[6].equals("CREATED"));
    }

    /** What tells it from others: the record itself. */
    Object subject() {
        return id != null ? id : String.valueOf(term);
    }

    static UUID[] ids(List<Made> made) {
        return made.stream().map(Made::id).toArray(UUID[]::new);
    }
}
