package org.kroniek.core.reading;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/**
 * A revision divided into words and sentences.
 *
 * @param date the article's own date, against which expressions such as {@code yesterday} are resolved
 * @param parts the headline, unless it was taken from the text, and the text
 */
public record ReadArticle(LanguageTag language, Optional<EdtfDate> date, List<ReadPart> parts) {

    public ReadArticle {
        parts = List.copyOf(parts);
    }
}
