package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.portal.search.FacetValuesView;
import org.kroniek.web.portal.search.SearchView;
import org.kroniek.web.search.FacetFinder;
import org.kroniek.web.search.FacetParameter;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SearchParameters;

/** Shows all values of a facet of a search, to choose among them. */
@Dependent
public class FacetValuesPage {

    private static final int SIZE = 200;
    private static final int BAD_REQUEST = 400;

    private final FacetFinder finder;
    private final LinkedNames names;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public FacetValuesPage(FacetFinder finder, LinkedNames names, PageFrames frames, ProblemPages problems) {
        this.finder = finder;
        this.names = names;
        this.frames = frames;
        this.problems = problems;
    }

    /** @param name of the facet's parameter */
    PortalPage page(String name, PortalRequest request) {
        Optional<Facet> facet = Stream.of(FacetParameter.values())
                .filter(parameter -> parameter.parameter().equals(name)).map(FacetParameter::facet).findFirst();
        return facet.map(known -> page(known, request)).orElseGet(() -> problems.notFound(request));
    }

    private PortalPage page(Facet facet, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.SEARCH, "facet.title." + facet).unlisted();
        return switch (SearchParameters.read(request.parameters())) {
            case Parsed.Valid<SearchParameters>(SearchParameters asked) ->
                answer(facet, names.followed(asked), request.typed(FacetValuesView.FIND), frame);
            case Parsed.Invalid<SearchParameters>(SearchParameters understood, List<ParameterProblem> wrong) ->
                refused(SearchView.misspelt(understood, wrong, frame), frame);
        };
    }

    private PortalPage answer(Facet facet, SearchParameters asked, String find, PageFrame frame) {
        return switch (finder.values(asked, facet, find, SIZE, frame.language().locale(), frame.request().audience())) {
            case SearchOutcome.Answered(FacetAnswer answer) -> {
                Map<String, String> known = names.of(asked.filter(), Map.of(facet, answer.values()),
                        frame.language().tag());
                yield PortalPage.ok("facetvalues.jte",
                        FacetValuesView.of(facet, asked, find, answer, known, frame), frame);
            }
            case SearchOutcome.Refused(List<QueryProblem> wrong) ->
                refused(SearchView.misread(asked, wrong, frame), frame);
            case SearchOutcome.CursorRefused() -> refused(SearchView.lost(asked, frame), frame);
        };
    }

    private static PortalPage refused(SearchView view, PageFrame frame) {
        return PortalPage.ok("search.jte", view, frame).withStatus(BAD_REQUEST);
    }
}
