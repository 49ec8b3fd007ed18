package org.kroniek.search.sync;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.index.Generation;
import org.kroniek.search.index.IndexCatalog;
import org.kroniek.search.morphology.Morphology;

/**
 * Keeps the indices equal to the archive: follows the change log and writes every record that changed, as it is now, into
 * the index of its family. When a schema has changed it fills a second index from the beginning of the log, and lets
 * searches go there once it has caught up.
 *
 * <p>
 * Of several portals one works at an index at a time; any of them takes over when its lease lapses. Not safe for use by
 * several threads: {@link IndexRelayLoop} runs it on one.
 */
public final class IndexRelay {

    /** Batches after which the next family has its turn, and the relay can be told to stop. */
    private static final int BATCHES = 20;

    private final ConsumerLedger ledger;
    private final LogPages pages;
    private final FamilyWriters writers;
    private final BulkSender sender;
    private final ElasticConnection connection;
    private final RelaySettings settings;
    private final Clock clock;
    private final List<FamilyFeeds> families;
    private final String holder = UUID.randomUUID().toString();
    private volatile boolean stopping;

    /** @param catalogs one a family; the first is the one that is waited for: when it has more to do, the log is read on */
    public IndexRelay(ChangeLog log, ConsumerLedger ledger, ArchiveReaders readers, List<IndexCatalog> catalogs,
            ElasticConnection connection, Morphology morphology, RelaySettings settings, Clock clock) {
        this.ledger = ledger;
        this.pages = new LogPages(log, settings.batchChanges());
        this.writers = new FamilyWriters(readers, morphology, settings);
        this.sender = new BulkSender(connection);
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
        this.families = catalogs.stream()
                .map(catalog -> new FamilyFeeds(catalog, this::feed, settings.inspection(), clock)).toList();
    }

    private GenerationFeed feed(Generation generation) {
        Lease lease = new Lease(ledger, generation.consumer(), holder, settings.lease(), clock);
        PromptRefresh refresh = new PromptRefresh(connection, generation.index(), clock);
        BatchReader reader = new BatchReader(pages, generation.family().subject(),
                writers.of(generation.family()), settings);
        return new GenerationFeed(generation, reader, sender, refresh, lease, settings.inFlight(), () -> stopping);
    }

    /**
     * Carries over what has changed since the last run. One family that is in trouble does not stop the others, but the
     * result tells of it. Failures of Elasticsearch are a result; those of the database are thrown as the ports throw
     * them, and leave nothing half done.
     */
    public RelayResult run() {
        pages.begin();
        RelayResult all = new RelayResult.CaughtUp();
        for (FamilyFeeds family : families) {
            all = all.and(family.run(BATCHES));
            pages.rest();
        }
        return all;
    }

    /**
     * How far the indices that are searched have come, for health and measurement: the position of the change log that
     * all of them have reached. May be called from any thread.
     */
    public long position() {
        return families.stream().mapToLong(FamilyFeeds::position).min().orElse(0);
    }

    /** Lets a run end after the requests that are under way. May be called from any thread. */
    public void stop() {
        stopping = true;
    }

    /** Gives the right to work back, so that another portal can take it at once. */
    public void release() {
        families.forEach(FamilyFeeds::release);
    }
}
