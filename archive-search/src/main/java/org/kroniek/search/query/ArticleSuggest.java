package org.kroniek.search.query;

import java.util.List;
import org.kroniek.search.client.SearchUnavailableException;

/** Completion while typing. */
public interface ArticleSuggest {

    /**
     * Titles in which a word begins with what was typed.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    List<Suggestion> suggest(String typed, int size);
}
