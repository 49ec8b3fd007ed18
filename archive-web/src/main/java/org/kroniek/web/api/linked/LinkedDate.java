package org.kroniek.web.api.linked;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.time.EdtfDate;

/**
 * EDTF dates as ISO 8601 dates, which schema.org wants: with the precision they have, so that a month stays a month.
 * What ISO 8601 cannot say is left out rather than rounded.
 */
final class LinkedDate {

    private static final Pattern ISO = Pattern
            .compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}(:\\d{2})?)?)?)?)?");
    private static final Pattern QUALIFIER = Pattern.compile("[?~%]$");

    private LinkedDate() {}

    /** The date itself, or where an interval begins. */
    static Optional<String> begin(EdtfDate date) {
        String text = date.text();
        int slash = text.indexOf('/');
        return iso(slash < 0 ? text : text.substring(0, slash));
    }

    /** The date itself, or where an interval ends. */
    static Optional<String> end(EdtfDate date) {
        return iso(date.text().substring(date.text().indexOf('/') + 1));
    }

    private static Optional<String> iso(String text) {
        return Optional.of(QUALIFIER.matcher(text).replaceFirst("")).filter(bare -> ISO.matcher(bare).matches());
    }
}
