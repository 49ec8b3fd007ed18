package org.kroniek.web.portal.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kroniek.core.text.ContentHash;

/**
 * A file of the portal.
 *
 * @param version beginning of its SHA-256: 48 bits, far more than two versions of one file need to differ
 */
@SuppressWarnings("ArrayRecordComponent") // passed on and never compared
record Asset(String name, String mediaType, String version, byte[] bytes) {

    private static final int VERSION_LENGTH = 12;

    static Asset load(String name, String mediaType) {
        try (InputStream stream = Asset.class.getResourceAsStream("/org/kroniek/web/portal/assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The application lacks its file " + name);
            }
            byte[] bytes = stream.readAllBytes();
            return new Asset(name, mediaType, ContentHash.of(bytes).hex().substring(0, VERSION_LENGTH), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "/assets/" + version + "/" + name;
    }
}
