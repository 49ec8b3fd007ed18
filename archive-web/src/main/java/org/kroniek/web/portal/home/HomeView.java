package org.kroniek.web.portal.home;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.portal.help.Example;
import org.kroniek.web.portal.search.SearchForm;

/**
 * The home page.
 *
 * @param examples queries to try
 * @param holdings empty while the search is unavailable
 */
public record HomeView(SearchForm form, List<Example> examples, Optional<Holdings> holdings) {

    public HomeView {
        examples = List.copyOf(examples);
    }
}
