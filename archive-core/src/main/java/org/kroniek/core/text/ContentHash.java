package org.kroniek.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4) in lower-case hexadecimal.
 *
 * @param hex 64 hexadecimal digits
 */
public record ContentHash(String hex) {

    public ContentHash {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("Not a SHA-256 digest: " + hex);
        }
    }

    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /**
     * The digest of several texts in order. Each is preceded by its length, so that moving a character from one text to
     * the next gives another digest.
     */
    public static ContentHash ofTexts(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** Begins a digest of bytes that come one after the other. */
    public static Digest digest() {
        return new Digest();
    }

    /** A digest on its way. */
    public static final class Digest {

        private final MessageDigest bytes = sha256();

        private Digest() {}

        public void update(byte[] more) {
            bytes.update(more);
        }

        /** The digest of all that came; nothing may come after. */
        public ContentHash end() {
            return new ContentHash(HexFormat.of().formatHex(bytes.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
