package org.kroniek.search.query;

import java.util.List;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.index.IndexState;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * All hits of one question, as they were when it was put: what is stored, changed or indexed anew meanwhile is not seen. It
 * holds one stretch of them at a time. Not safe for use by several threads.
 */
public interface ArticleView extends AutoCloseable {

    /** How the query was understood. */
    QueryNode reading();

    /** What was typed but could not be searched. */
    List<QueryProblem> warnings();

    /** What is looked for beside the words. */
    List<Expansion> expansions();

    /** How far the index had come, and of which schema it is. */
    IndexState index();

    /** How many hits there are in all. */
    long total();

    /**
     * The next hits in the order of the question; none at the end.
     *
     * @throws SearchUnavailableException when the view was lost, or Elasticsearch does not answer in time
     */
    List<WalkedArticle> next();

    /** Lets Elasticsearch forget the view. Never fails: what is not closed it forgets by itself after a while. */
    @Override
    void close();
}
