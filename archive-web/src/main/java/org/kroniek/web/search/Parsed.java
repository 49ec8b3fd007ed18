package org.kroniek.web.search;

import java.util.List;

/**
 * What became of the parameters of a request. Also when some are wrong, the others are kept, so that a form can be shown
 * again as it was filled in.
 */
public sealed interface Parsed<T> {

    /** All that was understood. */
    T understood();

    /** Everything was. */
    record Valid<T>(T understood) implements Parsed<T> {}

    /** Some parameters were not; nothing may be answered as if they had not been there. */
    record Invalid<T>(T understood, List<ParameterProblem> problems) implements Parsed<T> {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
