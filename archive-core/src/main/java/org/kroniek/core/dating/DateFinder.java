package org.kroniek.core.dating;

import java.util.List;
import org.kroniek.core.reading.ReadArticle;

/** Finds expressions of time in articles and says what they mean there. */
public interface DateFinder {

    /**
     * All expressions that mean a date, in the order of the text, without overlaps. What cannot be resolved, for want of
     * a date of the article or of words for its language, is left out.
     */
    List<FoundDate> find(ReadArticle article);
}
