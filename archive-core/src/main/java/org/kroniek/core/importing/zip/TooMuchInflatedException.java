package org.kroniek.core.importing.zip;

import java.io.IOException;

/** More comes out of an archive than anybody would have put into it. */
final class TooMuchInflatedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param limit what was exceeded, in words */
    TooMuchInflatedException(String limit) {
        super(limit);
    }
}
