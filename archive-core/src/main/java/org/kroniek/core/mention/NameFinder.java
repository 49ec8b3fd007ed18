package org.kroniek.core.mention;

import org.kroniek.core.reading.ReadArticle;

/**
 * Finds names in articles: the longest at each place, with the capitals and boundaries of a name, and not as part of a
 * longer name that nobody is known to bear. Safe for use by many threads.
 *
 * <p>A name with one bearer means that one. Of several bearers the one is meant who is named otherwise in the same article, if
 * there is just one; else all are candidates. Who is named in full may then be called by the surname alone.
 */
public final class NameFinder {

    /** All names of an article: those of the index, and what looks like a name and is nobody's. */
    public FoundNames find(ReadArticle article, NameIndex names) {
        return new ArticleNames(article, names).found();
    }
}
