package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.replay.Comparison;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.CompareOutcome;
import org.kroniek.web.portal.cited.CitedChangesView;
import org.kroniek.web.portal.cited.CitedView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.portal.search.SearchView;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.SearchParameters;

/** Shows a search that was kept, and what has changed since. The list itself works while the search does not. */
@Dependent
public class CitedPage {

    private static final int SIZE = 50;
    private static final String FROM = "from";
    private static final int BAD_REQUEST = 400;

    private final CitableSearches searches;
    private final CitedSearches cited;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public CitedPage(CitableSearches searches, CitedSearches cited, PageFrames frames, ProblemPages problems) {
        this.searches = searches;
        this.cited = cited;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        return find(id).map(search -> page(search, request)).orElseGet(() -> problems.noCited(request));
    }

    private PortalPage page(CitableSearch search, PortalRequest request) {
        PageFrame frame = frame(search, request);
        int from = from(request);
        CitedView view = CitedView.of(search, cited.articles(search, from, SIZE), from, SIZE, now(search), frame);
        return PortalPage.ok("cited.jte", view, frame.between(view.previous(), view.next()));
    }

    /** What the page says in passing it says only when that is quick. */
    private Optional<Comparison> now(CitableSearch search) {
        try {
            return search.count() <= CitedSearches.MOST_FOR_ANYBODY
                    && cited.compare(search) instanceof CompareOutcome.Compared(Comparison comparison)
                            ? Optional.of(comparison)
                            : Optional.empty();
        } catch (SearchUnavailableException e) {
            return Optional.empty();
        }
    }

    PortalPage changes(String id, PortalRequest request) {
        return find(id).map(search -> changes(search, request)).orElseGet(() -> problems.noCited(request));
    }

    private PortalPage changes(CitableSearch search, PortalRequest request) {
        return switch (cited.compare(search)) {
            case CompareOutcome.Compared(Comparison comparison) -> {
                PageFrame frame = frame(search, request);
                int from = from(request);
                CitedChangesView view = CitedChangesView.of(search, comparison,
                        cited.changes(comparison, from, SIZE), from, SIZE, frame);
                yield PortalPage.ok("citedchanges.jte", view, frame.between(view.previous(), view.next()));
            }
            case CompareOutcome.NotComparable() -> problems.tooManyArticles(request);
            case CompareOutcome.Busy() -> problems.busy(request);
        };
    }

    /** The search page again, with what is wrong with a search that was to be kept. */
    PortalPage misspelt(SearchParameters understood, List<ParameterProblem> wrong, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.SEARCH, "search.title").unlisted();
        return PortalPage.ok("search.jte", SearchView.misspelt(understood, wrong, frame), frame)
                .withStatus(BAD_REQUEST);
    }

    PortalPage misread(SearchParameters asked, List<QueryProblem> wrong, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.SEARCH, "search.title").unlisted();
        return PortalPage.ok("search.jte", SearchView.misread(asked, wrong, frame), frame).withStatus(BAD_REQUEST);
    }

    private Optional<CitableSearch> find(String id) {
        return CitableSearchId.parse(id).flatMap(searches::find);
    }

    private PageFrame frame(CitableSearch search, PortalRequest request) {
        return frames.frame(request, Section.NONE, "cited.title",
                search.reading().in(request.language().tag()).orElse(search.query())).unlisted();
    }

    /** What is no number is the beginning. */
    private static int from(PortalRequest request) {
        String from = request.typed(FROM);
        return from.matches("[0-9]{1,9}") ? Integer.parseInt(from) : 0;
    }
}
