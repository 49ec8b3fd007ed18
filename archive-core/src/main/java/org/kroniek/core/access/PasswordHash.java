package org.kroniek.core.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP Password Storage Cheat Sheet), with a salt
 * of its own. The number of rounds is part of the text, so that it can grow without locking anybody out.
 *
 * @param text {@code pbkdf2-sha256$rounds$salt$hash}, Base64
 */
public record PasswordHash(String text) {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Hashes a password; takes some tenths of a second, on purpose. */
    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(String.join("$", SCHEME, String.valueOf(ROUNDS), base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, ROUNDS))));
    }

    /** Whether this is the hash of a password. */
    public boolean matches(String password) {
        String[] parts = text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("A password hash of unknown scheme: " + parts[0]);
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] candidate = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(candidate, base64.decode(parts[3]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** Hides the hash from logs. */
    @Override
    public String toString() {
        return SCHEME + "$…";
    }
}
