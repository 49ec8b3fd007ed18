package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.search.SearchView;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.SharedQuestion;
import org.kroniek.web.search.TypeSearch;
import org.kroniek.web.portal.search.TypeTabs;

/** Searches the archive. */
@Dependent
public class SearchPage {

    private static final String TEMPLATE = "search.jte";
    private static final int BAD_REQUEST = 400;
    private static final int LONGEST_TITLE = 60;
    private static final SearchExtent EXTENT = new SearchExtent(SearchExtent.USUAL_SIZE,
            EnumSet.allOf(Facet.class),
            Optional.of(HistogramInterval.AUTO), true);

    private final ArticleSearch search;
    private final TypeSearch types;
    private final DidYouMean didYouMean;
    private final LinkedNames names;
    private final PageFrames frames;

    @Inject
    public SearchPage(ArticleSearch search, TypeSearch types, DidYouMean didYouMean, LinkedNames names,
            PageFrames frames) {
        this.search = search;
        this.types = types;
        this.didYouMean = didYouMean;
        this.names = names;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frame(request);
        return switch (SearchParameters.read(request.parameters())) {
            case Parsed.Valid<SearchParameters>(SearchParameters parameters) -> page(parameters, request, frame);
            case Parsed.Invalid<SearchParameters>(SearchParameters understood, List<ParameterProblem> problems) ->
                refused(SearchView.misspelt(understood, problems, frame), frame);
        };
    }

    private PortalPage page(SearchParameters parameters, PortalRequest request, PageFrame frame) {
        return switch (SearchExtent.bars(request.parameters())) {
            case Parsed.Valid<HistogramInterval>(HistogramInterval bars) ->
                answer(names.followed(parameters), EXTENT.withHistogram(bars), frame);
            case Parsed.Invalid<HistogramInterval>(HistogramInterval _, List<ParameterProblem> problems) ->
                refused(SearchView.misspelt(parameters, problems, frame), frame);
        };
    }

    private PortalPage answer(SearchParameters parameters, SearchExtent extent, PageFrame frame) {
        return switch (search.search(parameters.toQuery(extent, frame.request().audience()))) {
            case SearchOutcome.Answered(SearchAnswer answer) -> answered(parameters, answer, frame);
            case SearchOutcome.Refused(List<QueryProblem> problems) ->
                refused(SearchView.misread(parameters, problems, frame), frame);
            case SearchOutcome.CursorRefused() -> refused(SearchView.lost(parameters, frame), frame);
        };
    }

    private PortalPage answered(SearchParameters parameters, SearchAnswer answer, PageFrame frame) {
        SearchView view = SearchView.answered(parameters, answer,
                didYouMean.correction(parameters.toQuery(EXTENT, frame.request().audience()), answer),
                names.of(parameters.filter(), answer.facets(), frame.language().tag()),
                TypeTabs.ofArticles(answer.total(), SharedQuestion.of(parameters), types, frame), frame);
        PageFrame between = view.results().map(results -> frame.between(results.previous(), results.next()))
                .orElse(frame);
        return PortalPage.ok(TEMPLATE, view, between);
    }

    private static PortalPage refused(SearchView view, PageFrame frame) {
        return PortalPage.ok(TEMPLATE, view, frame).withStatus(BAD_REQUEST);
    }

    private PageFrame frame(PortalRequest request) {
        String text = request.typed("q").strip();
        String shown = text.codePointCount(0, text.length()) > LONGEST_TITLE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…"
                : text;
        PageFrame frame = shown.isEmpty()
                ? frames.frame(request, Section.SEARCH, "search.title")
                : frames.frame(request, Section.SEARCH, "search.titleOf", shown);
        return frame.unlisted();
    }
}
