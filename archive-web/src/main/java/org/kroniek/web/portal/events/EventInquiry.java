package org.kroniek.web.portal.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SharedQuestion;
import org.kroniek.web.search.TypeSearch;
import org.kroniek.web.portal.search.TypeTabs;

/** Asks for events and makes a page of the answer, or of what stood in its way. */
@Dependent
public class EventInquiry {

    private static final int BAD_REQUEST = 400;

    private final EventNamer namer;
    private final LinkedNames linkedNames;
    private final TypeSearch types;
    private final PageFrames frames;

    @Inject
    public EventInquiry(EventNamer namer, LinkedNames linkedNames, TypeSearch types, PageFrames frames) {
        this.namer = namer;
        this.linkedNames = linkedNames;
        this.types = types;
        this.frames = frames;
    }

    /**
     * An answer, and how the page shows it.
     *
     * @param shown empty when there is nothing to show
     */
    public record Reply<T>(EventAnswer answer, Optional<T> shown) {}

    /** Asks the index what the parameters say. */
    public interface Question<T> {

        SearchOutcome<Reply<T>> ask(EventParameters parameters, PageFrame frame);
    }

    /** The same outcome with something else made of an answer. */
    public static <A, B> SearchOutcome<B> answered(SearchOutcome<A> outcome, Function<A, B> with) {
        return switch (outcome) {
            case SearchOutcome.Answered<A>(A answer) -> new SearchOutcome.Answered<>(with.apply(answer));
            case SearchOutcome.Refused<A>(List<QueryProblem> problems) -> new SearchOutcome.Refused<>(problems);
            case SearchOutcome.CursorRefused<A>() -> new SearchOutcome.CursorRefused<>();
        };
    }

    /**
     * The page for a request.
     *
     * @param template its file
     */
    public <T> PortalPage page(PortalRequest request, EventDisplay display, String template, Question<T> question) {
        PageFrame frame = frames.frame(request, display.section(), switch (display) {
            case LIST -> "events.title";
            case TIMELINE -> "timeline.title";
            case MAP -> "map.title";
        }).unlisted();
        return switch (EventParameters.read(request.parameters())) {
            case Parsed.Valid<EventParameters>(EventParameters parameters) ->
                answer(linkedNames.followed(parameters), display, template, question, frame);
            case Parsed.Invalid<EventParameters>(EventParameters understood, List<ParameterProblem> problems) ->
                refused(template, EventView.misspelt(understood, problems, display, frame), frame);
        };
    }

    private <T> PortalPage answer(EventParameters parameters, EventDisplay display, String template,
            Question<T> question, PageFrame frame) {
        return switch (question.ask(parameters, frame)) {
            case SearchOutcome.Answered<Reply<T>>(Reply<T>(EventAnswer answer, Optional<T> shown)) -> {
                EventFindings findings = EventFindings.of(parameters, answer, namer.names(parameters, answer, frame),
                        display, frame);
                yield PortalPage.ok(template,
                        EventView.answered(parameters, findings, types(parameters, answer, frame), shown, display,
                                frame),
                        frame.between(findings.previous(), findings.next()));
            }
            case SearchOutcome.Refused<Reply<T>>(List<QueryProblem> problems) ->
                refused(template, EventView.misread(parameters, problems, display, frame), frame);
            case SearchOutcome.CursorRefused<Reply<T>>() ->
                refused(template, EventView.lost(parameters, display, frame), frame);
        };
    }

    private Optional<TypeTabs> types(EventParameters parameters, EventAnswer answer, PageFrame frame) {
        return parameters.text().isBlank()
                ? Optional.empty()
                : Optional.of(TypeTabs.ofEvents(answer.total(), SharedQuestion.of(parameters), types, frame));
    }

    private static PortalPage refused(String template, EventView<?> view, PageFrame frame) {
        return PortalPage.ok(template, view, frame).withStatus(BAD_REQUEST);
    }
}
