package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.index.Generation;
import org.kroniek.search.index.IndexCatalog;

/**
 * Keeps the index equal to the archive: follows the change log and writes every article that changed, as it is now.
 * When the schema has changed it fills a second index from the beginning of the log, and lets searches go there once it
 * has caught up.
 *
 * <p>
 * Of several portals one works at a time; any of them takes over when its lease lapses. Not safe for use by several
 * threads: {@link IndexRelayLoop} runs it on one.
 */
public final class IndexRelay {

    /** Batches after which a run ends, so that it can be told to stop; the live index comes first in each. */
    private static final int BATCHES = 20;

    private final ConsumerLedger ledger;
    private final IndexCatalog catalog;
    private final BatchReader reader;
    private final BulkSender sender;
    private final ElasticConnection connection;
    private final RelaySettings settings;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private volatile boolean stopping;
    /** Replaced as a whole, since {@link #position()} may be asked for by any thread. */
    private volatile List<GenerationFeed> feeds = List.of();
    private Optional<Instant> inspected = Optional.empty();

    public IndexRelay(ChangeLog log, ConsumerLedger ledger, SnapshotReader snapshots, IndexCatalog catalog,
            ElasticConnection connection, RelaySettings settings, Clock clock) {
        this.ledger = ledger;
        this.catalog = catalog;
        this.reader = new BatchReader(log, snapshots, settings);
        this.sender = new BulkSender(connection);
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Carries over what has changed since the last run. Failures of Elasticsearch are a result; those of the database
     * are thrown as the ports throw them, and leave nothing half done.
     */
    public RelayResult run() {
        try {
            inspect();
            RelayResult result = feedAll();
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

    private RelayResult feedAll() {
        for (GenerationFeed feed : feeds) {
            RelayResult result = feed.run(BATCHES);
            if (!(result instanceof RelayResult.CaughtUp)) {
                return result;
            }
        }
        return new RelayResult.CaughtUp();
    }

    /** Looks at the indices when it is time to, keeping the feeds of those that are still there. */
    private void inspect() {
        Instant now = clock.instant();
        if (inspected.filter(since -> now.isBefore(since.plus(settings.inspection()))).isPresent()) {
            return;
        }
        List<GenerationFeed> current = new ArrayList<>();
        for (Generation generation : catalog.generations()) {
            current.add(feeds.stream().filter(feed -> feed.generation().equals(generation)).findFirst()
                    .orElseGet(() -> feed(generation)));
        }
        feeds = List.copyOf(current);
        inspected = Optional.of(now);
    }

    private GenerationFeed feed(Generation generation) {
        Lease lease = new Lease(ledger, generation.consumer(), holder, settings.lease(), clock);
        PromptRefresh refresh = new PromptRefresh(connection, generation.index(), clock);
        return new GenerationFeed(generation, reader, sender, refresh, lease, settings.inFlight(), () -> stopping);
    }

    /** A successor that has come to the end of the log takes over. */
    private void promote() {
        if (feeds.size() > 1) {
            catalog.promote(feeds.getLast().generation());
            inspected = Optional.empty();
        }
    }

    /**
     * How far the index that is searched has come, for health and measurement: a position of the change log. May be
     * called from any thread.
     */
    public long position() {
        return feeds.isEmpty() ? 0 : feeds.getFirst().position();
    }

    /** Lets a run end after the requests that are under way. May be called from any thread. */
    public void stop() {
        stopping = true;
    }

    /** Gives the right to work back, so that another portal can take it at once. */
    public void release() {
        feeds.forEach(feed -> feed.lease().release());
    }
}
