package org.kroniek.search.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

/** Says what searches rest upon at the moment. Safe for use by many threads. */
public final class IndexStates {

    private final ElasticConnection connection;
    private final ConsumerLedger ledger;
    private final List<IndexCatalog> catalogs;

    /** @param catalogs of all families */
    public IndexStates(ElasticConnection connection, ConsumerLedger ledger, List<IndexCatalog> catalogs) {
        this.connection = connection;
        this.ledger = ledger;
        this.catalogs = List.copyOf(catalogs);
    }

    /**
     * What holds from now on for the index it names: it is refreshed, so that whatever it has taken over can be found.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached, or has no index yet
     */
    public IndexState settled() {
        Map<IndexFamily, SchemaFingerprint> schemas = new EnumMap<>(IndexFamily.class);
        for (IndexCatalog catalog : catalogs) {
            if (catalog.family() != IndexFamily.EVENTS) {
                schemas.put(catalog.family(), live(catalog).schema());
            }
        }
        Generation articles = live(catalogs.stream().filter(catalog -> catalog.family() == IndexFamily.ARTICLES)
                .findFirst().orElseThrow());
        // In this order: what is acknowledged has been written, and what has been written a refresh makes visible.
        long position = ledger.position(articles.consumer());
        refresh(articles.index());
        return new IndexState(articles.index(), position, schemas);
    }

    private static Generation live(IndexCatalog catalog) {
        return catalog.live().orElseThrow(
                () -> new SearchUnavailableException("There is no index of " + catalog.family().label() + " yet",
                        null));
    }

    private void refresh(String index) {
        ElasticFailures.translated(() -> refreshed(index));
    }

    private boolean refreshed(String index) throws IOException {
        return connection.client().indices().refresh(r -> r.index(index)).shards() != null;
    }
}
