package org.kroniek.web.cited;

import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.rights.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearchDraft;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.replay.Causes;
import org.kroniek.search.replay.Comparison;
import org.kroniek.search.replay.Difference;
import org.kroniek.search.replay.ExplainedDifference;
import org.kroniek.search.replay.Found;
import org.kroniek.search.replay.PastSearch;
import org.kroniek.search.replay.ReplayJson;
import org.kroniek.search.replay.SearchReplay;
import org.kroniek.search.replay.Searched;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.QueryReading;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;

/**
 * Keeps searches, and puts them again: as anybody would, whoever asks, since whoever is given the address is to find the same. Safe for
 * use by many threads.
 */
public final class CitedSearches {

    /** Articles that a search may find for anybody to keep it. */
    public static final int MOST_FOR_ANYBODY = 10_000;
    /** And for those who have a key. */
    public static final int MOST = 1_000_000;

    /** Each walks over a whole result, and has it in memory: at most some ten megabytes. */
    private static final int AT_ONCE = 3;
    /** A walk has no pages, counts or marks. */
    private static final SearchExtent EXTENT = new SearchExtent(1, Set.of(), Optional.empty(), false);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final CitableSearches searches;
    private final SearchReplay replay;
    private final Causes causes;
    private final ReadableArticles readable;
    private final LinkedNames names;

    public CitedSearches(CitableSearches searches, SearchReplay replay, Causes causes, ReadableArticles readable,
            LinkedNames names) {
        this.searches = searches;
        this.replay = replay;
        this.causes = causes;
        this.readable = readable;
        this.names = names;
    }

    /**
     * Keeps a search as it is answered now.
     *
     * @param most articles it may find
     */
    public KeepOutcome keep(SearchParameters asked, int most) {
        SearchParameters followed = names.followed(asked).withCursor(Optional.empty());
        return inTurn(new KeepOutcome.Busy(),
                () -> switch (replay.found(WalkQuery.of(query(followed)), most)) {
                    case SearchOutcome.Answered(Found found) -> kept(followed, found, most);
                    case SearchOutcome.Refused(var problems) -> new KeepOutcome.Refused(problems);
                    case SearchOutcome.CursorRefused() -> throw new IllegalStateException("There was no cursor");
                });
    }

    private KeepOutcome kept(SearchParameters asked, Found found, int most) {
        if (found.articles().isEmpty()) {
            return new KeepOutcome.TooMany(found.total(), most);
        }
        Map<String, String> reading = Stream.of(InterfaceLanguage.values()).collect(
                Collectors.toMap(InterfaceLanguage::tag, language -> QueryReading.of(found.reading(), language)));
        CitableSearches.Kept kept = searches.keep(new CitableSearchDraft(QueryAddress.of(asked), new Labels(reading),
                ReplayJson.written(Searched.of(found.reading(), found.expansions())),
                ReplayJson.written(found.index().schemas()), found.index().position(), found.articles().get()));
        return new KeepOutcome.Kept(kept.search(), kept.isNew());
    }

    /** Some of the articles of a search as they were, in order. */
    public List<KeptArticle> articles(CitableSearch search, int from, int count) {
        List<CitedArticle> cited = searches.articles(search.id(), from, count);
        Map<ArticleId, ArticleSnapshot> read = readable.revisions(
                cited.stream().collect(Collectors.toMap(CitedArticle::id, CitedArticle::revision)), Audience.PUBLIC);
        List<KeptArticle> articles = new ArrayList<>();
        for (int i = 0; i < cited.size(); i++) {
            CitedArticle one = cited.get(i);
            articles.add(new KeptArticle(from + i + 1, one.id(), one.revision(),
                    Optional.ofNullable(read.get(one.id()))));
        }
        return articles;
    }

    /** The search as it was beside what it finds now. */
    public CompareOutcome compare(CitableSearch search) {
        return inTurn(new CompareOutcome.Busy(), () -> replay.compare(past(search), MOST)
                .<CompareOutcome>map(CompareOutcome.Compared::new).orElseGet(CompareOutcome.NotComparable::new));
    }

    private PastSearch past(CitableSearch search) {
        return new PastSearch(query(names.followed(QueryAddress.read(search.query()))),
                ReplayJson.searched(search.searched()), ReplayJson.schemas(search.schemas()), search.position(),
                searches.articles(search.id()));
    }

    /** Some of the differences, with their causes. */
    public List<ArticleChange> changes(Comparison comparison, int from, int count) {
        List<Difference> some = comparison.differences().first().stream().skip(from).limit(count).toList();
        Map<ArticleId, Integer> numbers = new HashMap<>();
        some.forEach(difference -> numbers.put(difference.article(), difference.then().or(difference::now)
                .orElseThrow().article().revision()));
        Map<ArticleId, ArticleSnapshot> read = readable.revisions(numbers, Audience.PUBLIC);
        return causes.of(some, comparison).stream().map((ExplainedDifference explained) -> new ArticleChange(explained,
                Optional.ofNullable(read.get(explained.difference().article())))).toList();
    }

    private static ArticleQuery query(SearchParameters asked) {
        return asked.toQuery(EXTENT, Audience.PUBLIC);
    }

    private <T> T inTurn(T busy, Supplier<? extends T> work) {
        if (!places.tryAcquire()) {
            return busy;
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
