package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.authority.AuthoritiesView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.reading.ParameterProblemText;
import org.kroniek.web.reading.ProblemText;
import org.kroniek.web.reading.QueryProblemText;
import org.kroniek.web.search.AuthorityParameters;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SharedQuestion;
import org.kroniek.web.search.TypeSearch;
import org.kroniek.web.portal.search.TypeTabs;

/** Lists persons, organisations and places, or finds them by name. */
@Dependent
public class AuthoritiesPage {

    private static final String TEMPLATE = "authorities.jte";
    private static final int BAD_REQUEST = 400;
    private static final int SIZE = 50;

    private final AuthoritySearch search;
    private final TypeSearch types;
    private final PageFrames frames;

    @Inject
    public AuthoritiesPage(AuthoritySearch search, TypeSearch types, PageFrames frames) {
        this.search = search;
        this.types = types;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.AUTHORITY, "authorities.title");
        return switch (AuthorityParameters.read(request.parameters())) {
            case Parsed.Valid<AuthorityParameters>(AuthorityParameters asked) -> answer(asked, frame);
            case Parsed.Invalid<AuthorityParameters>(var _, List<ParameterProblem> problems) ->
                refused(problems.stream().map(problem -> ParameterProblemText.of(problem, frame.language())), frame);
        };
    }

    private PortalPage answer(AuthorityParameters asked, PageFrame frame) {
        return switch (search.search(asked.toQuery(frame.language().tag(), SIZE))) {
            case SearchOutcome.Answered<AuthorityAnswer>(AuthorityAnswer answer) -> {
                AuthoritiesView view = AuthoritiesView.of(asked, answer, types(asked, answer, frame), frame);
                PageFrame between = frame.between(view.previous(), view.next());
                yield PortalPage.ok(TEMPLATE, view, asked.equals(AuthorityParameters.NONE)
                        ? between
                        : between.unlisted());
            }
            case SearchOutcome.Refused<AuthorityAnswer>(List<QueryProblem> problems) ->
                refused(problems.stream().map(problem -> QueryProblemText.of(problem, frame.language())), frame);
            // Names have another order in another language, so a page of one is none of the other: begin again.
            case SearchOutcome.CursorRefused<AuthorityAnswer>() -> answer(asked.withCursor(Optional.empty()), frame);
        };
    }

    private Optional<TypeTabs> types(AuthorityParameters asked, AuthorityAnswer answer, PageFrame frame) {
        return asked.text().isBlank()
                ? Optional.empty()
                : Optional.of(TypeTabs.ofAuthorities(answer.total(), SharedQuestion.of(asked), types, frame));
    }

    private static PortalPage refused(Stream<ProblemText> problems, PageFrame frame) {
        List<String> wrong = problems
                .map(problem -> problem.place() + ". " + problem.reason() + " " + problem.remedy()).toList();
        return PortalPage.ok(TEMPLATE, AuthoritiesView.refused(wrong, frame), frame.unlisted())
                .withStatus(BAD_REQUEST);
    }
}
