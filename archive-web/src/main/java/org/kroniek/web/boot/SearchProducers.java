package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

/** Puts archive-search together. */
@ApplicationScoped
public class SearchProducers {

    @Produces
    @Singleton
    ElasticConnection connection(@ConfigProperty(name = "kroniek.elasticsearch.url") URI url,
            @ConfigProperty(name = "kroniek.elasticsearch.api-key") Optional<String> apiKey) {
        ElasticSettings settings = ElasticSettings.at(url);
        return new ElasticConnection(apiKey.map(settings::withApiKey).orElse(settings));
    }

    void close(@Disposes ElasticConnection connection) {
        connection.close();
    }

    @Produces
    @Singleton
    IndexSettings indexSettings(@ConfigProperty(name = "kroniek.index.prefix", defaultValue = IndexSettings.PREFIX) String prefix,
            @ConfigProperty(name = "kroniek.index.replicas", defaultValue = "0") int replicas) {
        return new IndexSettings(prefix, replicas);
    }

    @Produces
    @Singleton
    ArticleSearch articleSearch(ElasticConnection connection, IndexSettings index) {
        return new ElasticArticleSearch(connection, index.articles());
    }

    @Produces
    @Singleton
    ArticleSuggest articleSuggest(ElasticConnection connection, IndexSettings index) {
        return new ElasticArticleSuggest(connection, index.articles());
    }

    @Produces
    @Singleton
    ElasticHealth elasticHealth(ElasticConnection connection, IndexSettings index) {
        return new ElasticHealth(connection, index.articles());
    }

    @Produces
    @Singleton
    IndexRelayLoop indexRelay(ElasticConnection connection, IndexSettings index, ChangeLog log, ConsumerLedger ledger,
            SnapshotReader snapshots, Clock clock) {
        RelaySettings settings = RelaySettings.defaults();
        IndexCatalog catalog = new IndexCatalog(connection, IndexSchema.articles(), index);
        return new IndexRelayLoop(new IndexRelay(log, ledger, snapshots, catalog, connection, settings, clock), settings);
    }
}
