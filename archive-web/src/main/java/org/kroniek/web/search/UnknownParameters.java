package org.kroniek.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.web.search.ParameterProblem.Reason;

/** Finds names that mean nothing, so that a misspelt filter is an error and not a longer list of hits. */
public final class UnknownParameters {

    private UnknownParameters() {}

    public static List<ParameterProblem> in(Map<String, List<String>> parameters, Set<String> known) {
        return parameters.entrySet().stream().filter(parameter -> !known.contains(parameter.getKey())).map(
                parameter -> new ParameterProblem(parameter.getKey(), String.join(", ", parameter.getValue()),
                        Reason.UNKNOWN_NAME))
                .toList();
    }
}
