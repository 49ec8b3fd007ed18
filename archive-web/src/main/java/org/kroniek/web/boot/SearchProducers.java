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
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.search.SearchModule;
import org.kroniek.search.client.ElasticHealth;
import org.kroniek.search.client.ElasticSettings;
import org.kroniek.search.index.IndexSettings;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.FacetSearch;
import org.kroniek.search.query.SimilarArticles;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.search.query.suggest.Suggest;
import org.kroniek.search.query.trend.TrendSearch;
import org.kroniek.search.sync.ArchiveReaders;
import org.kroniek.search.sync.RelaySettings;

/** Gives archive-search its settings and what it needs of archive-core. */
@ApplicationScoped
public class SearchProducers {

    @Produces
    @Singleton
    SearchModule search(@ConfigProperty(name = "kroniek.elasticsearch.url") URI url,
            @ConfigProperty(name = "kroniek.elasticsearch.api-key") Optional<String> apiKey,
            @ConfigProperty(name = "kroniek.index.prefix", defaultValue = IndexSettings.PREFIX) String prefix,
            @ConfigProperty(name = "kroniek.index.replicas", defaultValue = "0") int replicas, ChangeLog log,
            ConsumerLedger ledger, SnapshotReader articles, MentionReader mentions, AuthorityReader authorities,
            EventReader events, NearDuplicateReader duplicates, Clock clock) {
        ElasticSettings elastic = ElasticSettings.at(url);
        return new SearchModule(apiKey.map(elastic::withApiKey).orElse(elastic), new IndexSettings(prefix, replicas),
                RelaySettings.defaults(), log, ledger,
                new ArchiveReaders(articles, mentions, authorities, events, duplicates), clock);
    }

    void close(@Disposes SearchModule search) {
        search.close();
    }

    @Produces
    @Singleton
    ArticleSearch articles(SearchModule search) {
        return search.articles();
    }

    @Produces
    @Singleton
    ArticleWalk walk(SearchModule search) {
        return search.walk();
    }

    @Produces
    @Singleton
    FacetSearch facets(SearchModule search) {
        return search.facets();
    }

    @Produces
    @Singleton
    Suggest suggestions(SearchModule search) {
        return search.suggestions();
    }

    @Produces
    @Singleton
    SimilarArticles similar(SearchModule search) {
        return search.similar();
    }

    @Produces
    @Singleton
    AuthoritySearch authorities(SearchModule search) {
        return search.authorities();
    }

    @Produces
    @Singleton
    EventSearch events(SearchModule search) {
        return search.events();
    }

    @Produces
    @Singleton
    DidYouMean didYouMean(SearchModule search) {
        return search.didYouMean();
    }

    @Produces
    @Singleton
    TrendSearch trends(SearchModule search) {
        return search.trends();
    }

    @Produces
    @Singleton
    ElasticHealth health(SearchModule search) {
        return search.health();
    }
}
