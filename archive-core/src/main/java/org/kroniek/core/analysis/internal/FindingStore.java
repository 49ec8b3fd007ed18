package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.core.id.ArticleId;

/**
 * Everything found by rule in the current revisions of articles. One statement a table, however many articles; who calls
 * holds these articles locked, or has just made them.
 */
final class FindingStore {

    private static final String ANY = "true";

    private static final String BY_RULE = "t.status in ('LINKED', 'SUGGESTED')";

    private final FindingTable<MentionRow> mentions;
    private final FindingTable<DateRow> dates;
    private final FindingTable<EventRow> events;
    private final UnknownNameTable unknown;

    FindingStore(EntityManager entities) {
        this.mentions = new FindingTable<>(entities, "mention", MentionRow.COLUMNS, MentionRow.SELECTED, BY_RULE,
                MentionRow::read);
        this.dates = new FindingTable<>(entities, "date_mention", DateRow.COLUMNS, DateRow.COLUMNS, ANY,
                DateRow::read);
        this.events = new FindingTable<>(entities, "event_finding", EventRow.COLUMNS, EventRow.COLUMNS, ANY,
                EventRow::read);
        this.unknown = new UnknownNameTable(entities);
    }

    /** Writes what was found in articles of which nothing is kept. */
    void add(List<Reading> readings) {
        mentions.insert(batches(readings, Findings::mentions));
        dates.insert(batches(readings, Findings::dates));
        events.insert(batches(readings, Findings::events));
        unknown.put(readings);
    }

    /** Forgets what was found in earlier revisions. */
    void forget(Collection<ArticleId> articles) {
        mentions.deleteOf(articles);
        dates.deleteOf(articles);
        events.deleteOf(articles);
        unknown.deleteOf(articles);
    }

    /** Articles of which something else is kept than was found now. */
    Set<ArticleId> differing(List<Reading> readings) {
        Set<ArticleId> articles = new HashSet<>(mentions.difference(batches(readings, Findings::mentions)).articles());
        articles.addAll(dates.difference(batches(readings, Findings::dates)).articles());
        articles.addAll(events.difference(batches(readings, Findings::events)).articles());
        unknown.differing(readings).forEach(reading -> articles.add(reading.article()));
        return articles;
    }

    /**
     * Makes what is kept what was found now; what is the same stays untouched.
     *
     * @return the articles whose mentions have changed
     */
    Set<ArticleId> update(List<Reading> readings) {
        Difference<MentionRow> difference = mentions.difference(batches(readings, Findings::mentions));
        mentions.apply(difference);
        dates.apply(dates.difference(batches(readings, Findings::dates)));
        events.apply(events.difference(batches(readings, Findings::events)));
        unknown.replace(unknown.differing(readings));
        return difference.articles();
    }

    private static <R> List<FindingTable.Batch<R>> batches(List<Reading> readings,
            Function<Findings, Collection<R>> rows) {
        return readings.stream().map(reading -> reading.batch(rows)).toList();
    }
}
