package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.schema.IndexFamily;

/** Asks Elasticsearch for all articles that a query finds: as a reader types it, or as a tree that nobody typed. */
final class OracleQuestions {

    /** Words in any form, as the index knows it; what the vocabulary adds is told apart and tested by itself. */
    private static final ExpansionChoice FORMS = new ExpansionChoice(Set.of(ExpansionKind.FORM), Set.of());

    private final ArticleSearch search;
    private final SearchRunner runner;

    /** @param nothing an archive without a word, for the vocabulary */
    OracleQuestions(SearchBench bench, SearchBench nothing) {
        this.search = new ElasticArticleSearch(bench.connection(), bench.alias(IndexFamily.ARTICLES),
                nothing.expander(), Clock.systemUTC());
        this.runner = new SearchRunner(bench.connection(), bench.alias(IndexFamily.ARTICLES));
    }

    /** The one place where it is said how a question is meant. Marked, since whatever is found can be asked for marked. */
    private static Ask question(String text) {
        return Ask.of(text).size(ArticleQuery.MAX_SIZE).expanded(FORMS).highlighted();
    }

    Set<ArticleId> found(String query) {
        Set<ArticleId> found = new HashSet<>();
        SearchAnswer answer = question(query).of(search);
        answer.hits().stream().map(ArticleHit::id).forEach(found::add);
        while (answer.next().isPresent()) {
            answer = question(query).at(answer.next().get()).of(search);
            answer.hits().stream().map(ArticleHit::id).forEach(found::add);
        }
        assertThat(found).as(query).hasSize((int) answer.total());
        return found;
    }

    /** They have to be on one page. */
    Set<ArticleId> found(QueryNode tree) {
        ArticleQuery question = question("").query();
        HitPage<HitSource> page = HitPage.of(
                runner.answer(new SearchPlan(question, tree, new Expansions(FORMS, List.of()), "articles",
                        Readership.of(question.audience(), Clock.systemUTC()))
                        .page(Optional.empty()),
                        HitSource.class),
                question.size(),
                Optional.empty());
        assertThat(page.next()).isEmpty();
        return page.hits().stream().map(hit -> new ArticleId(UUID.fromString(hit.id()))).collect(Collectors.toSet());
    }
}
