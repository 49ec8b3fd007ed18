package org.kroniek.search.query.suggest;

import java.util.List;
import org.kroniek.search.client.SearchUnavailableException;

/** Completion while typing. */
public interface Suggest {

    /**
     * What goes on from what was typed, with or without accents and capitals: names first, then events, then headlines.
     *
     * @param language BCP 47 tag of the reader's language
     * @param most how many of each
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    List<Suggestion> suggest(String typed, String language, int most);
}
