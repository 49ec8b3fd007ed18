package org.kroniek.web.security;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.access.SessionToken;

/**
 * The cookies of those who log in; readers get none. The prefix {@code __Host-} (RFC 6265bis) ties them to this host and to
 * encrypted connections; browsers take {@code http://localhost} for one.
 */
public final class SessionCookies {

    private static final String SESSION = "__Host-session";
    private static final String LANGUAGE = "__Host-language";
    private static final String DEVICE = "__Host-device";
    /** The longest that browsers keep a cookie. */
    private static final int DEVICE_SECONDS = (int) Duration.ofDays(400).toSeconds();

    private SessionCookies() {}

    /** The session that a browser says it is in. */
    public static Optional<SessionToken> session(HttpHeaders headers) {
        return value(headers, SESSION);
    }

    /** What a browser kept from an earlier time. */
    public static Optional<SessionToken> device(HttpHeaders headers) {
        return value(headers, DEVICE);
    }

    /** Ends with the browser, if not before. */
    public static NewCookie session(SessionToken token) {
        return cookie(SESSION, token.text(), NewCookie.DEFAULT_MAX_AGE);
    }

    public static NewCookie device(SessionToken token) {
        return cookie(DEVICE, token.text(), DEVICE_SECONDS);
    }

    /** The language that somebody who has logged in chose last: the desk's addresses do not carry it. */
    public static Optional<Locale> language(Map<String, Cookie> cookies) {
        @Nullable
        Cookie cookie = cookies.get(LANGUAGE);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag);
    }

    /** @param tag BCP 47 */
    public static NewCookie language(String tag) {
        return cookie(LANGUAGE, tag, DEVICE_SECONDS);
    }

    /** Takes the session out of the browser. */
    public static NewCookie noSession() {
        return cookie(SESSION, "", 0);
    }

    private static NewCookie cookie(String name, String value, int seconds) {
        // Lax, not strict: who follows a link in a mail to the desk should be known there.
        return new NewCookie.Builder(name).value(value).path("/").secure(true).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).maxAge(seconds).build();
    }

    private static Optional<SessionToken> value(HttpHeaders headers, String name) {
        @Nullable
        Cookie cookie = headers.getCookies().get(name);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(text -> !text.isEmpty())
                .map(SessionToken::new);
    }
}
