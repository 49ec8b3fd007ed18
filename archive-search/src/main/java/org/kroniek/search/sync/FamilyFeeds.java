package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.index.Generation;
import org.kroniek.search.index.IndexCatalog;

/**
 * The feeds of one family: that of its live index, and that of a successor while the schema has changed. The successor
 * takes over once it has come to the end of the log.
 */
final class FamilyFeeds {

    private final IndexCatalog catalog;
    private final Function<Generation, GenerationFeed> feedOf;
    private final Duration inspection;
    private final Clock clock;
    /** Replaced as a whole, since {@link #position()} may be asked for by any thread. */
    private volatile List<GenerationFeed> feeds = List.of();
    private Optional<Instant> inspected = Optional.empty();

    /** @param inspection how often the indices are looked at */
    FamilyFeeds(IndexCatalog catalog, Function<Generation, GenerationFeed> feedOf, Duration inspection, Clock clock) {
        this.catalog = catalog;
        this.feedOf = feedOf;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** Carries over what has changed; the live index comes first. */
    RelayResult run(int batches) {
        try {
            inspect();
            RelayResult result = feedAll(batches);
            if (result instanceof RelayResult.CaughtUp) {
                promote();
            } else if (result instanceof RelayResult.Stalled) {
                inspected = Optional.empty();
            }
            return result;
        } catch (SearchUnavailableException e) {
            inspected = Optional.empty();
            return new RelayResult.Stalled(String.valueOf(e.getMessage()));
        }
    }

    private RelayResult feedAll(int batches) {
        for (GenerationFeed feed : feeds) {
            RelayResult result = feed.run(batches);
            if (!(result instanceof RelayResult.CaughtUp)) {
                return result;
            }
        }
        return new RelayResult.CaughtUp();
    }

    /** Looks at the indices when it is time to, keeping the feeds of those that are still there. */
    private void inspect() {
        Instant now = clock.instant();
        if (inspected.filter(since -> now.isBefore(since.plus(inspection))).isPresent()) {
            return;
        }
        List<GenerationFeed> current = new ArrayList<>();
        for (Generation generation : catalog.generations()) {
            current.add(feeds.stream().filter(feed -> feed.generation().equals(generation)).findFirst()
                    .orElseGet(() -> feedOf.apply(generation)));
        }
        feeds = List.copyOf(current);
        inspected = Optional.of(now);
    }

    private void promote() {
        if (feeds.size() > 1) {
            catalog.promote(feeds.getLast().generation());
            inspected = Optional.empty();
        }
    }

    /** How far the index that is searched has come; 0 before the first run. */
    long position() {
        List<GenerationFeed> current = feeds;
        return current.isEmpty() ? 0 : current.getFirst().position();
    }

    void release() {
        feeds.forEach(feed -> feed.lease().release());
    }
}
