package org.kroniek.web.export;

import java.io.IOException;
import org.kroniek.core.projection.ArticleSnapshot;

/** Writes articles in one format, one after the other, holding none of them. Made for one file; not safe for threads. */
interface ArticleFormat {

    /** What comes before the first article. */
    default void begin() throws IOException {}

    void write(ArticleSnapshot article) throws IOException;

    /** What comes after the last article. The writer it was given stays open. */
    default void end() throws IOException {}
}
