package org.kroniek.core.detection.internal;

import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.detection.FoundEventJson;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * A sentence of which a rule thinks that it reports an event.
 *
 * @param provesAlready an event of its type that it is evidence of
 */
record StoredFinding(long id, SuggestionKey key, ArticleId article, int revision, FoundEvent found,
        Optional<EventId> provesAlready) {

    /** Columns of {@code event_finding f}, as {@link #read} expects them; the event that is proved is to follow. */
    static final String COLUMNS = """
            f.id, f.suggestion_key, f.article_id, f.revision, f.type, f.rule, f.part, f.span_start, f.span_end, f.content""";

    static StoredFinding read(Object result) {
        Object[] row = (Object[]) result;
        FoundEvent found = FoundEventJson.read((String) row[4], (String) row[5], TextPart.valueOf((String) row[6]),
                new TextSpan((Integer) row[7], (Integer) row[8]), (String) row[9]);
        return new StoredFinding(((Number) row[0]).longValue(), new SuggestionKey((String) row[1]),
                new ArticleId((UUID) row[2]), (Integer) row[3], found,
                Optional.ofNullable((UUID) row[10]).map(EventId::new));
    }
}
