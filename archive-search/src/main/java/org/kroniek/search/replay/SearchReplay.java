package org.kroniek.search.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.query.WalkedArticle;
import org.kroniek.search.query.syntax.QueryPrinter;

/** Finds all articles of a search, and compares them with those of another time. Safe for use by many threads. */
public final class SearchReplay {

    private final ArticleWalk walk;

    public SearchReplay(ArticleWalk walk) {
        this.walk = walk;
    }

    /**
     * All that a search finds.
     *
     * @param most how many articles there may be; of more none is given
     * @throws org.kroniek.search.client.SearchUnavailableException when Elasticsearch does not answer in time
     */
    public SearchOutcome<Found> found(WalkQuery query, int most) {
        return switch (walk.begin(query)) {
            case SearchOutcome.Answered(ArticleView view) -> new SearchOutcome.Answered<>(found(view, most));
            case SearchOutcome.Refused(var problems) -> new SearchOutcome.Refused<>(problems);
            case SearchOutcome.CursorRefused() -> new SearchOutcome.CursorRefused<>();
        };
    }

    private static Found found(ArticleView view, int most) {
        try (view) {
            Optional<CitedArticles> articles = view.total() > most ? Optional.empty() : Optional.of(all(view));
            return new Found(view.reading(), view.expansions(), view.index(), view.total(), articles);
        }
    }

    private static CitedArticles all(ArticleView view) {
        CitedArticles all = new CitedArticles();
        List<WalkedArticle> stretch = view.next();
        while (!stretch.isEmpty()) {
            stretch.forEach(
                    article -> all.add(new CitedArticle(article.id(), article.revision(), article.version())));
            stretch = view.next();
        }
        return all;
    }

    /**
     * A search of another time beside the same search now; empty when more articles are found now than can be compared, or when
     * the query cannot be understood any more.
     *
     * @param most how many articles may be found now
     * @throws org.kroniek.search.client.SearchUnavailableException when Elasticsearch does not answer in time
     */
    public Optional<Comparison> compare(PastSearch then, int most) {
        WalkQuery query = WalkQuery.of(then.question());
        return answered(found(query, most)).flatMap(now -> now.articles().flatMap(articles -> {
            Set<Addition> before = Addition.of(then.expansions());
            Set<Addition> after = Addition.of(now.expansions());
            // With the additions of then the search is put once more: so it is certain what depends on them.
            Optional<CitedArticles> words = before.equals(after)
                    ? Optional.of(articles)
                    : answered(found(query.withAdditions(then.expansions()), most)).flatMap(Found::articles);
            return words.map(known -> new Comparison(then, new QueryPrinter().print(now.reading()), now.index(),
                    now.total(), without(after, before), without(before, after),
                    Differences.between(then.articles(), articles, known)));
        }));
    }

    private static Optional<Found> answered(SearchOutcome<Found> outcome) {
        return outcome instanceof SearchOutcome.Answered<Found>(Found found) ? Optional.of(found) : Optional.empty();
    }

    private static List<Addition> without(Set<Addition> some, Set<Addition> others) {
        List<Addition> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }
}
