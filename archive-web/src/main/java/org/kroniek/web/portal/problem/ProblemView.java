package org.kroniek.web.portal.problem;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.portal.search.SearchForm;

/**
 * A page about a problem.
 *
 * @param reason what happened
 * @param remedies what the reader can do
 * @param incident what to tell whoever runs the archive, when it is their problem
 * @param again whether it is worth trying the same again soon
 * @param form the search form, filled in as it was
 */
public record ProblemView(int status, String headline, String reason, List<String> remedies,
        Optional<String> incident, boolean again, SearchForm form) {

    public ProblemView {
        remedies = List.copyOf(remedies);
    }
}
