package org.kroniek.web.desk.review;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.portal.page.TextPiece;

/**
 * Words of an article on which something rests.
 *
 * @param text empty where the article as a whole is meant
 * @param lang of the article
 * @param source headline, publication and date of the article
 * @param tick the value by which the passage is left in or out; empty where there is nothing to choose
 */
public record ReviewPassage(List<TextPiece> text, String lang, String url, String source, Optional<String> tick) {

    public ReviewPassage {
        text = List.copyOf(text);
    }
}
