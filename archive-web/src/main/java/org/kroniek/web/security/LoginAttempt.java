package org.kroniek.web.security;

import java.util.Optional;
import org.kroniek.core.access.SessionToken;

/**
 * Somebody tries to prove who they are.
 *
 * @param address of their machine
 * @param device what their browser kept from an earlier time
 */
public record LoginAttempt(String account, String password, String address, Optional<SessionToken> device) {

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return account + " from " + address;
    }
}
