package org.kroniek.search.query.internal;

import java.time.Clock;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.index.IndexState;
import org.kroniek.search.index.IndexStates;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.ParsedQuery;

/** Walks over articles in Elasticsearch, each time on a point in time of its own. Safe for use by many threads. */
public final class ElasticArticleWalk implements ArticleWalk {

    /** Hits a request: what a record needs is not read here, so they are small. */
    private static final int USUAL_STRETCH = 2_000;

    private final ElasticConnection connection;
    private final IndexStates states;
    private final Expander expander;
    private final Clock clock;
    private final int stretch;
    private final Questions questions = new Questions();

    /** @param clock by which embargoes end */
    public ElasticArticleWalk(ElasticConnection connection, IndexStates states, Expander expander, Clock clock) {
        this(connection, states, expander, clock, USUAL_STRETCH);
    }

    /** @param stretch hits a request */
    public ElasticArticleWalk(ElasticConnection connection, IndexStates states, Expander expander, Clock clock,
            int stretch) {
        this.clock = clock;
        this.connection = connection;
        this.states = states;
        this.expander = expander;
        this.stretch = stretch;
    }

    @Override
    public SearchOutcome<ArticleView> begin(WalkQuery query) {
        return questions.answered(query.question().text(), QuestionKey.of(query.question()), Optional.empty(),
                (understood, _) -> view(query, understood));
    }

    private ArticleView view(WalkQuery query, ParsedQuery.Understood understood) {
        Expansions expansions = query.additions()
                .map(additions -> new Expansions(query.question().expansion(), additions))
                .orElseGet(() -> expander.expand(understood.tree(), query.question().expansion()));
        IndexState state = states.settled();
        SearchPlan plan = new SearchPlan(query.question(), understood.tree(), expansions, state.index(),
                Readership.of(query.question().audience(), clock));
        PointInTime moment = PointInTime.of(connection, state.index(), () -> plan.whole(limits(query)), stretch);
        return new ElasticArticleView(understood.tree(),
                questions.warnings(understood, RelevanceProfile.ARTICLES), expansions.all(), state, moment);
    }

    private static List<Query> limits(WalkQuery query) {
        return query.only().isEmpty()
                ? List.of()
                : List.of(Clauses.anyOf(ArticleFields.ID, query.only()));
    }
}
