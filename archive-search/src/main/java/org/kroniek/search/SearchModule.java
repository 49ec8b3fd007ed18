package org.kroniek.search;

import java.time.Clock;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticHealth;
import org.kroniek.search.client.ElasticSettings;
import org.kroniek.search.index.IndexCatalog;
import org.kroniek.search.index.IndexSettings;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.ArticleSuggest;
import org.kroniek.search.query.internal.ElasticArticleSearch;
import org.kroniek.search.query.internal.ElasticArticleSuggest;
import org.kroniek.search.schema.IndexSchema;
import org.kroniek.search.sync.IndexRelay;
import org.kroniek.search.sync.IndexRelayLoop;
import org.kroniek.search.sync.RelaySettings;

/**
 * The search of one portal, put together: questions on one side, the relay that keeps the index up to date on the other,
 * over one connection. Nothing runs before {@link #relay()} is started, and nothing is asked of Elasticsearch before
 * the first search.
 */
public final class SearchModule implements AutoCloseable {

    private final ElasticConnection connection;
    private final ArticleSearch articles;
    private final ArticleSuggest suggestions;
    private final ElasticHealth health;
    private final IndexRelayLoop relay;

    /** @param clock for leases and intervals */
    public SearchModule(ElasticSettings elastic, IndexSettings indices, RelaySettings relaying, ChangeLog log,
            ConsumerLedger ledger, SnapshotReader snapshots, Clock clock) {
        this.connection = new ElasticConnection(elastic);
        this.articles = new ElasticArticleSearch(connection, indices.articles());
        this.suggestions = new ElasticArticleSuggest(connection, indices.articles());
        this.health = new ElasticHealth(connection, indices.articles());
        IndexCatalog catalog = new IndexCatalog(connection, IndexSchema.articles(), indices);
        this.relay = new IndexRelayLoop(
                new IndexRelay(log, ledger, snapshots, catalog, connection, relaying, clock), relaying);
    }

    public ArticleSearch articles() {
        return articles;
    }

    public ArticleSuggest suggestions() {
        return suggestions;
    }

    public ElasticHealth health() {
        return health;
    }

    /** To be started by whoever owns threads, and woken after commits. */
    public IndexRelayLoop relay() {
        return relay;
    }

    /** Stops the relay, giving its lease back, and closes the connection. */
    @Override
    public void close() {
        relay.close();
        connection.close();
    }
}
