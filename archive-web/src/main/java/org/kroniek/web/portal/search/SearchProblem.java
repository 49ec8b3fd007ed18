package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.TextPiece;
import org.kroniek.web.reading.ParameterProblemText;
import org.kroniek.web.reading.ProblemText;
import org.kroniek.web.reading.QueryProblemText;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.SearchParameters;

/**
 * Something in a search that could not be understood, with a way out.
 *
 * @param excerpt where it is in the query, marked; empty when it is not in the query
 * @param way a search to try instead
 */
public record SearchProblem(ProblemText text, List<TextPiece> excerpt, Optional<Way> way) {

    public SearchProblem {
        excerpt = List.copyOf(excerpt);
    }

    /** Without the way out: it mends one problem only, and where there are more it would lead back here. */
    public SearchProblem withoutWay() {
        return new SearchProblem(text, excerpt, Optional.empty());
    }

    /** A link out. */
    public record Way(String label, String url) {}

    static SearchProblem of(QueryProblem problem, SearchParameters parameters, PageFrame frame) {
        return of(problem, text -> frame.links().search(parameters.withText(text)), frame);
    }

    /**
     * Something that is wrong with a query.
     *
     * @param address of the same search with another text
     */
    public static SearchProblem of(QueryProblem problem, UnaryOperator<String> address, PageFrame frame) {
        Optional<Way> way = problem.suggestion().map(text -> new Way(text, address.apply(text)));
        return new SearchProblem(QueryProblemText.of(problem, frame.language()),
                QueryExcerpt.of(frame.request().typed("q"), problem.span()), way);
    }

    /**
     * Something that is wrong with one of several queries.
     *
     * @param line its number, from 0
     * @param query as typed
     */
    public static SearchProblem ofLine(QueryProblem problem, int line, String query, PageFrame frame) {
        return new SearchProblem(QueryProblemText.of(problem, line, frame.language()),
                QueryExcerpt.of(query, problem.span()), Optional.empty());
    }

    public static SearchProblem of(ParameterProblem problem, PageFrame frame) {
        return new SearchProblem(ParameterProblemText.of(problem, label(problem.name(), frame), frame.language()),
                List.of(), Optional.empty());
    }

    /** What the page calls a parameter. */
    private static String label(String parameter, PageFrame frame) {
        return switch (parameter) {
            case "q" -> frame.text("form.query");
            case "date" -> frame.text("form.date");
            case "sort" -> frame.text("form.sort");
            case "lang" -> frame.text("facet.one.LANGUAGE");
            case "source" -> frame.text("facet.one.PUBLICATION");
            case "year" -> frame.text("facet.one.YEAR");
            case "event" -> frame.text("facet.one.EVENT");
            case "rights" -> frame.text("facet.one.RIGHTS");
            case "certainty" -> frame.text("form.certain");
            case "cursor" -> frame.text("search.pages");
            case "type" -> frame.text("events.type");
            case "place" -> frame.text("authority.kind.PLACE");
            case "person" -> frame.text("authority.kind.PERSON");
            case "org" -> frame.text("authority.kind.ORGANISATION");
            case "interval" -> frame.text("trends.interval");
            case "unit" -> frame.text("trends.unit");
            case "bbox" -> frame.text("events.box");
            default -> parameter;
        };
    }

    static SearchProblem ofCursor(SearchParameters parameters, PageFrame frame) {
        return ofCursor(frame.links().search(parameters.withCursor(Optional.empty())), frame);
    }

    /**
     * A page that does not belong to the search.
     *
     * @param first address of the first page
     */
    public static SearchProblem ofCursor(String first, PageFrame frame) {
        ProblemText text = new ProblemText(frame.text("search.cursor.place"), frame.text("search.cursor.reason"),
                frame.text("search.cursor.remedy"));
        return new SearchProblem(text, List.of(), Optional.of(new Way(frame.text("search.cursor.first"), first)));
    }
}
