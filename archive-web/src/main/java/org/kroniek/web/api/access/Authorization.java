package org.kroniek.web.api.access;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header by which callers say who they are (RFC 9110). */
public final class Authorization {

    private Authorization() {}

    /**
     * What the header says after its scheme; empty when it is absent or of another scheme.
     *
     * @param header {@code Authorization} as it was sent
     * @param scheme such as {@code Bearer}; capitals make no difference
     */
    public static Optional<String> credentials(@Nullable String header, String scheme) {
        String prefix = scheme.toLowerCase(Locale.ROOT) + " ";
        return Optional.ofNullable(header).filter(given -> given.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(given -> given.substring(prefix.length()).strip());
    }
}
