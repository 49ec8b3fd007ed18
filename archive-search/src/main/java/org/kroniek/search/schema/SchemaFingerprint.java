package org.kroniek.search.schema;

import java.util.Map;
import java.util.Optional;

/**
 * Which schema an index was made with; kept in the {@code _meta} of its mapping.
 *
 * @param version raised by hand with every change of the schema, so that of two portals the older one knows that it is
 * @param sha256 digest of the schema
 */
public record SchemaFingerprint(int version, String sha256) {

    /** An index whose schema says nothing about itself. */
    public static final SchemaFingerprint UNKNOWN = new SchemaFingerprint(0, "");

    static final String VERSION = "version";
    static final String SHA_256 = "sha256";

    /** Reads what {@link IndexSchema} writes; anything else is {@link #UNKNOWN}. */
    public static SchemaFingerprint of(Map<String, ?> meta) {
        try {
            int version = Integer.parseInt(String.valueOf(meta.get(VERSION)));
            return Optional.<Object>ofNullable(meta.get(SHA_256))
                    .map(sha256 -> new SchemaFingerprint(version, sha256.toString())).orElse(UNKNOWN);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /**
     * Whether an index of this schema should take the place of one of the other. An older version never does: during an
     * upgrade of several portals the old ones leave the new index alone.
     */
    public boolean supersedes(SchemaFingerprint other) {
        return version > other.version || (version == other.version && !sha256.equals(other.sha256));
    }
}
