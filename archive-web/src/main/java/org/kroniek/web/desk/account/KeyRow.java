package org.kroniek.web.desk.account;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.access.ApiKey;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.MomentWords;

/**
 * An API key in a list.
 *
 * @param used when it was used last
 * @param end when it ends or has ended, and why; empty when it does not end
 * @param revoke where it is revoked, while it opens anything
 */
public record KeyRow(String label, String scope, String created, String used, Optional<String> end,
        Optional<String> revoke) {

    /** @param base address of the keys of the account */
    static KeyRow of(ApiKey key, String base, Instant now, PageFrame frame) {
        MomentWords words = new MomentWords(frame.language());
        Optional<String> end = key.revokedAt().map(at -> frame.text("keys.revoked", words.of(at))).or(() -> key
                .expiresAt().map(at -> frame.text(now.isBefore(at) ? "keys.ends" : "keys.ended", words.day(at))));
        return new KeyRow(key.label(), frame.text("keys.scope." + key.scope()), words.day(key.createdAt()),
                key.usedOn().map(words::of).orElseGet(() -> frame.text("keys.unused")), end,
                Optional.of(base + "/" + key.id() + "/revoke").filter(_ -> key.isValid(now)));
    }
}
