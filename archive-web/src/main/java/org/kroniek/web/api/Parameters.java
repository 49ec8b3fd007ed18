package org.kroniek.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.ExportParameters;
import org.kroniek.web.search.ParameterProblem.Reason;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.ParameterValues;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.UnknownParameters;

/** Reads the parameters of a request; what cannot be understood is refused, never left out of account. */
final class Parameters {

    private static final Set<String> SEARCH = union(SearchParameters.NAMES, SearchExtent.NAMES);

    private static final Set<String> WHOLE = without(SearchParameters.NAMES, "cursor");
    private static final Set<String> EXPORT = union(ExportParameters.NAMES, Set.of(ExportForms.FORMAT));

    private Parameters() {}

    static SearchParameters search(UriInfo uri, InterfaceLanguage language) {
        refuseUnknown(uri, SEARCH, language);
        return valid(SearchParameters.read(uri.getQueryParameters()), language);
    }

    /** A search of which all hits are wanted. */
    static SearchParameters whole(UriInfo uri, InterfaceLanguage language) {
        refuseUnknown(uri, WHOLE, language);
        return valid(SearchParameters.read(uri.getQueryParameters()), language);
    }

    static ExportParameters export(UriInfo uri, InterfaceLanguage language) {
        refuseUnknown(uri, EXPORT, language);
        return valid(ExportParameters.read(uri.getQueryParameters()), language);
    }

    /** @param others names of parameters that somebody else reads */
    static SearchParameters search(UriInfo uri, Set<String> others, InterfaceLanguage language) {
        refuseUnknown(uri, union(SearchParameters.NAMES, others), language);
        return valid(SearchParameters.read(uri.getQueryParameters()), language);
    }

    static Optional<String> single(UriInfo uri, String name, InterfaceLanguage language) {
        ParameterValues values = new ParameterValues(uri.getQueryParameters());
        return valid(values.result(values.single(name)), language);
    }

    static int size(UriInfo uri, InterfaceLanguage language) {
        return valid(SearchExtent.read(Map.of("size", uri.getQueryParameters().getOrDefault("size", List.of()))),
                language).size();
    }

    static SearchExtent extent(UriInfo uri, InterfaceLanguage language) {
        return valid(SearchExtent.read(uri.getQueryParameters()), language);
    }

    static void refuseUnknown(UriInfo uri, Set<String> known, InterfaceLanguage language) {
        refuse(UnknownParameters.in(uri.getQueryParameters(), known), language);
    }

    static void refuse(List<ParameterProblem> problems, InterfaceLanguage language) {
        if (!problems.isEmpty()) {
            throw refusal(problems, language);
        }
    }

    static ProblemException refusal(List<ParameterProblem> problems, InterfaceLanguage language) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, ProblemDetails.ofParameters(problems, language));
    }

    /**
     * The address of this request with another cursor, relative to the site: behind a proxy only the caller knows by which
     * scheme and name it is reached.
     */
    static URI withCursor(UriInfo uri, String cursor) {
        URI asked = uri.getRequestUri();
        String others = Arrays.stream(Objects.requireNonNullElse(asked.getRawQuery(), "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor="))
                .map(parameter -> parameter + "&").collect(Collectors.joining());
        return URI.create(asked.getRawPath() + "?" + others + "cursor="
                + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }

    /** Where to go on, if not at the beginning. */
    static Optional<String> cursor(UriInfo uri, InterfaceLanguage language) {
        return single(uri, "cursor", language);
    }

    /** The code of a vocabulary, if one is given. */
    static Optional<String> term(UriInfo uri, String name, InterfaceLanguage language) {
        ParameterValues values = new ParameterValues(uri.getQueryParameters());
        return valid(values.result(values.single(name, Reason.NOT_A_TERM, EventParameters::term)), language);
    }

    static <T> T valid(Parsed<T> parsed, InterfaceLanguage language) {
        return switch (parsed) {
            case Parsed.Valid<T>(T understood) -> understood;
            case Parsed.Invalid<T>(T _, List<ParameterProblem> problems) -> {
                refuse(problems, language);
                throw new IllegalStateException("Invalid without a problem");
            }
        };
    }

    private static Set<String> without(Set<String> names, String one) {
        Set<String> others = new HashSet<>(names);
        others.remove(one);
        return Set.copyOf(others);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
