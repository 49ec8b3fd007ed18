package org.kroniek.web.desk.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Names something in the queue, or a decision on it, in a form or an address.
 *
 * @param key by which its source knows it
 */
public record ReviewId(ReviewKind kind, String key) {

    public String text() {
        return kind.tag() + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<ReviewId> parse(String text) {
        int hyphen = text.indexOf('-');
        try {
            return ReviewKind.ofTag(text.substring(0, Math.max(0, hyphen)))
                    .map(kind -> new ReviewId(kind,
                            new String(Base64.getUrlDecoder().decode(text.substring(hyphen + 1)),
                                    StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
