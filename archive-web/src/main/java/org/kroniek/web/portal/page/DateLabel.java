package org.kroniek.web.portal.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.reading.Messages;

/**
 * The date of an article, for people and for browsers.
 *
 * @param words in the language of the portal
 * @param machine for the {@code datetime} attribute; null where HTML has no form for what the date says
 */
public record DateLabel(String words, @Nullable String machine) {

    private static final Pattern HTML_DATE = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?");

    /**
     * Labels a date.
     *
     * @param edtf the date as the source gives it, if it gives one
     */
    public static DateLabel of(Optional<String> edtf, Messages messages) {
        return edtf.map(text -> new DateLabel(new DateWords(messages.language()).of(text),
                HTML_DATE.matcher(text).matches() ? text : null))
                .orElseGet(() -> new DateLabel(messages.text("date.none"), null));
    }
}
