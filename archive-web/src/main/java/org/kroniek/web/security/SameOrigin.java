package org.kroniek.web.security;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
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
     * @param site address by which readers know the archive; empty for the one the request was sent to
     */
    public static boolean isForeign(HttpHeaders headers, Optional<URI> site) {
        @Nullable
        String fetched = headers.getHeaderString("Sec-Fetch-Site");
        if (fetched != null) {
            return !fetched.equals("same-origin") && !fetched.equals("none");
        }
        @Nullable
        String origin = headers.getHeaderString("Origin");
        return origin != null && !isOurs(origin, headers, site);
    }

    /** By name and port alone: behind a proxy the server does not know by which scheme it is reached. */
    private static boolean isOurs(String origin, HttpHeaders headers, Optional<URI> site) {
        int name = origin.indexOf("://");
        String host = name < 0 ? origin : origin.substring(name + 3);
        return host.equalsIgnoreCase(headers.getHeaderString(HttpHeaders.HOST))
                || site.map(URI::getRawAuthority).filter(host::equalsIgnoreCase).isPresent();
    }
}
