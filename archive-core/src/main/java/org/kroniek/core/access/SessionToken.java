package org.kroniek.core.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.kroniek.core.text.ContentHash;

/**
 * What a browser has to show: 32 random bytes. Only its digest is kept, and it can be told to nobody by mistake.
 *
 * @param text base64url
 */
public record SessionToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static SessionToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Of the token itself. */
    public ContentHash digest() {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Something only this session can know, which does not tell the token: as a proof that a form was filled in within it.
     *
     * @param purpose tells one proof from another
     */
    public String proof(String purpose) {
        return ContentHash.of((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public String toString() {
        return "…";
    }
}
