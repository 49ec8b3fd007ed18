package org.kroniek.web.api.problem;

import java.util.Locale;

/** Writes constants as the API names them; programs may rely on it. */
public final class StableName {

    private StableName() {}

    /** Such as {@code not-utf8} for {@code NOT_UTF8}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
