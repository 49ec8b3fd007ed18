package org.kroniek.local.process;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets in the URL-safe Base64 alphabet. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 256 random bits as 43 characters. */
    public static String token() {
        return random(32);
    }

    /** 120 random bits as 20 characters: strong enough for a password, short enough to be typed once. */
    public static String password() {
        return random(15);
    }

    private static String random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
