package org.kroniek.core.importing;

import java.io.InputStream;
import java.util.Optional;

/**
 * One file of a delivery, as it comes in.
 *
 * @param role a document, or the manifest that describes the documents beside it
 * @param fileName as the sender names it
 * @param mediaType as the sender declares it; the importers look at the bytes as well
 * @param content read once, in order; not closed here
 */
public record DeliveryPart(Role role, Optional<String> fileName, String mediaType, InputStream content) {

    /** What a part is for. */
    public enum Role {
        DOCUMENT, MANIFEST
    }
}
