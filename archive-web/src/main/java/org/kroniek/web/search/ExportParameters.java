package org.kroniek.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * Which articles a file shall have, as it stands in an address: all that a search finds or, where {@code id} names some, of
 * these only those.
 */
public record ExportParameters(SearchParameters search, List<ArticleId> only) {

    /** The parameter that names single articles. */
    public static final String ONLY = "id";

    /** The names of all parameters read here: a file has no pages. */
    public static final Set<String> NAMES = Stream
            .concat(SearchParameters.NAMES.stream().filter(name -> !name.equals("cursor")), Stream.of(ONLY))
            .collect(Collectors.toUnmodifiableSet());

    /** As many as an address has room for. */
    private static final int MOST = 1_000;

    public ExportParameters {
        only = List.copyOf(only);
    }

    public static Parsed<ExportParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        List<ArticleId> only = values.several(ONLY, MOST, Reason.NOT_AN_ARTICLE, ArticleId::parse);
        return switch (SearchParameters.read(parameters)) {
            case Parsed.Valid<SearchParameters>(SearchParameters search) ->
                values.result(new ExportParameters(search, only));
            case Parsed.Invalid<SearchParameters>(SearchParameters search, List<ParameterProblem> problems) ->
                new Parsed.Invalid<>(new ExportParameters(search, only), problems);
        };
    }
}
