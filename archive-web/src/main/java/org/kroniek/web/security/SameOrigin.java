package org.kroniek.web.security;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests that another site made a browser send (cross-site request forgery, OWASP). Browsers say where a request comes
 * from, in {@code Sec-Fetch-Site} (W3C Fetch Metadata) or at least in {@code Origin} (RFC 6454); who says neither is no browser.
 */
public final class SameOrigin {

    private SameOrigin() {}

    /**
     * Whether a browser sends this for another site.
     *
     * @param headers the value of each header by its name
     * @param site address by which readers know the archive; empty for the one the request was sent to
     */
    public static boolean isForeign(UnaryOperator<@Nullable String> headers, Optional<URI> site) {
        @Nullable
        String fetched = headers.apply("Sec-Fetch-Site");
        if (fetched != null) {
            return !fetched.equals("same-origin") && !fetched.equals("none");
        }
        @Nullable
        String origin = headers.apply("Origin");
        return origin != null && !isOurs(origin, headers, site);
    }

    /** By name and port alone: behind a proxy the server does not know by which scheme it is reached. */
    private static boolean isOurs(String origin, UnaryOperator<@Nullable String> headers, Optional<URI> site) {
        int name = origin.indexOf("://");
        String host = name < 0 ? origin : origin.substring(name + 3);
        return host.equalsIgnoreCase(headers.apply(HttpHeaders.HOST))
                || site.map(URI::getRawAuthority).filter(host::equalsIgnoreCase).isPresent();
    }
}
