package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.audit.RecordedEntry;
import org.kroniek.core.paging.Page;

/**
 * What was done in the archive, the latest first.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"items", "next"})
public record HistoryPayload(List<Entry> items, Optional<String> next) {

    /**
     * Something that somebody did.
     *
     * @param number the version that was made, or the number of the decision
     */
    @JsonbPropertyOrder({"id", "at", "author", "action", "kind", "subject", "number", "reason", "detail"})
    public record Entry(long id, Instant at, String author, String action, String kind, String subject,
            OptionalLong number, String reason, Optional<String> detail) {

        static Entry of(RecordedEntry entry) {
            return new Entry(entry.id(), entry.at(), entry.author(), code(entry.action()), code(entry.kind()),
                    entry.subject(), entry.number(), entry.reason(), entry.detail());
        }
    }

    public static HistoryPayload of(Page<RecordedEntry> page) {
        return new HistoryPayload(page.items().stream().map(Entry::of).toList(), page.next());
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
