package org.kroniek.web.desk.login;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address inside the site, to go to after logging in: never one that somebody else has put there (open redirect, OWASP).
 *
 * @param text path and query, beginning with a slash
 */
public record LocalAddress(String text) {

    /** No second slash, which would be another host, nor anything that browsers take for one. */
    private static final Pattern LOCAL = Pattern
            .compile("/(?:[A-Za-z0-9._~%!$&'()*+,;=:@?-][A-Za-z0-9._~%!$&'()*+,;=:@?/-]*)?");

    /** The address, if it is one of ours. */
    public static Optional<LocalAddress> of(String typed) {
        return LOCAL.matcher(typed).matches() ? Optional.of(new LocalAddress(typed)) : Optional.empty();
    }
}
