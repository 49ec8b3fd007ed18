package org.kroniek.core.analysis.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.mention.FoundName;

/**
 * What was found in one revision, as rows that can be compared with those of the database.
 *
 * @param unknown names that nobody bears, in the order of their characters
 */
record Findings(SequencedSet<MentionRow> mentions, List<String> unknown, SequencedSet<DateRow> dates,
        SequencedSet<EventRow> events) {

    static Findings of(ArticleId article, List<FoundName> names, Set<String> unknown, List<FoundDate> dates,
            List<FoundEvent> events) {
        return new Findings(
                names.stream().map(MentionRow::of).collect(Collectors.toCollection(LinkedHashSet::new)),
                List.copyOf(new TreeSet<>(unknown)),
                dates.stream().map(DateRow::of).collect(Collectors.toCollection(LinkedHashSet::new)),
                events.stream().map(event -> EventRow.of(article, event))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
