package org.kroniek.search;

import java.time.Clock;
import java.util.List;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticHealth;
import org.kroniek.search.client.ElasticSettings;
import org.kroniek.search.index.IndexCatalog;
import org.kroniek.search.index.IndexSettings;
import org.kroniek.search.index.IndexStates;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SimilarArticles;
import org.kroniek.search.query.internal.ElasticArticleSearch;
import org.kroniek.search.query.internal.ElasticArticleWalk;
import org.kroniek.search.query.internal.ElasticDidYouMean;
import org.kroniek.search.query.internal.ElasticSuggest;
import org.kroniek.search.query.internal.ElasticAuthoritySearch;
import org.kroniek.search.query.FacetSearch;
import org.kroniek.search.query.internal.ElasticEventSearch;
import org.kroniek.search.query.internal.ElasticFacetSearch;
import org.kroniek.search.query.internal.ElasticSimilarArticles;
import org.kroniek.search.query.internal.ElasticTrendSearch;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.search.query.suggest.Suggest;
import org.kroniek.search.query.trend.TrendSearch;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.sync.ArchiveReaders;
import org.kroniek.search.sync.IndexRelay;
import org.kroniek.search.sync.IndexRelayLoop;
import org.kroniek.search.sync.RelaySettings;

/**
 * The search of one portal, put together: questions on one side, the relay that keeps the indices up to date on the other,
 * over one connection. Nothing runs before {@link #relay()} is started, and nothing is asked of Elasticsearch before
 * the first search.
 */
public final class SearchModule implements AutoCloseable {

    private final ElasticConnection connection;
    private final ArticleSearch articles;
    private final ArticleWalk walk;
    private final FacetSearch facets;
    private final SimilarArticles similar;
    private final Suggest suggestions;
    private final AuthoritySearch authorities;
    private final EventSearch events;
    private final DidYouMean didYouMean;
    private final TrendSearch trends;
    private final ElasticHealth health;
    private final IndexRelayLoop relay;

    /** @param clock for leases, intervals, and the ends of embargoes */
    public SearchModule(ElasticSettings elastic, IndexSettings indices, RelaySettings relaying, ChangeLog log,
            ConsumerLedger ledger, ArchiveReaders readers, Clock clock) {
        this.connection = new ElasticConnection(elastic);
        Morphology morphology = new Morphology();
        Expander expander = new Expander(connection, morphology, indices.alias(IndexFamily.WORDS),
                indices.alias(IndexFamily.AUTHORITIES));
        this.articles = new ElasticArticleSearch(connection, indices.alias(IndexFamily.ARTICLES), expander, clock);
        this.facets = new ElasticFacetSearch(connection, indices.alias(IndexFamily.ARTICLES), expander, clock);
        this.similar = new ElasticSimilarArticles(connection, indices.alias(IndexFamily.ARTICLES), clock);
        this.suggestions = new ElasticSuggest(connection, indices::alias);
        this.authorities = new ElasticAuthoritySearch(connection, indices.alias(IndexFamily.AUTHORITIES), expander);
        this.events = new ElasticEventSearch(connection, indices.alias(IndexFamily.EVENTS), expander);
        this.didYouMean = new ElasticDidYouMean(articles, connection, indices::alias, morphology, clock);
        this.trends = new ElasticTrendSearch(connection, indices.alias(IndexFamily.ARTICLES), expander, clock);
        List<IndexFamily> families = List.of(IndexFamily.values());
        this.health = new ElasticHealth(connection, families.stream().map(indices::alias).toList());
        List<IndexCatalog> catalogs = families.stream()
                .map(family -> new IndexCatalog(connection, family, indices)).toList();
        this.walk = new ElasticArticleWalk(connection, new IndexStates(connection, ledger, catalogs), expander,
                clock);
        this.relay = new IndexRelayLoop(
                new IndexRelay(log, ledger, readers, catalogs, connection, morphology, relaying, clock), relaying);
    }

    public ArticleSearch articles() {
        return articles;
    }

    public ArticleWalk walk() {
        return walk;
    }

    public FacetSearch facets() {
        return facets;
    }

    public Suggest suggestions() {
        return suggestions;
    }

    public SimilarArticles similar() {
        return similar;
    }

    public AuthoritySearch authorities() {
        return authorities;
    }

    public EventSearch events() {
        return events;
    }

    public DidYouMean didYouMean() {
        return didYouMean;
    }

    public TrendSearch trends() {
        return trends;
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
