package org.kroniek.web.portal.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something known about an article.
 *
 * @param url where the value leads; only ever to a web page
 * @param verbatim whether the value is a code, to be read character by character
 */
public record Fact(String name, String value, Optional<String> url, boolean verbatim) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");

    static Fact plain(String name, String value) {
        return new Fact(name, value, Optional.empty(), false);
    }

    static Fact verbatim(String name, String value) {
        return new Fact(name, value, Optional.empty(), true);
    }

    static Fact linked(String name, String value, Optional<String> url) {
        return new Fact(name, value, url, false);
    }

    /** The text as an address, unless it is something else: a source may call anything an address. */
    static Optional<String> link(String text) {
        return WEB.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
