package org.kroniek.web.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.rights.Access;

/** What conditions of access are called in files and over the API; deliveries call them the same. */
public final class AccessName {

    private AccessName() {}

    /** Such as {@code metadata-only}. */
    public static String of(Access.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Access.Kind> read(String name) {
        return Stream.of(Access.Kind.values()).filter(kind -> of(kind).equals(name)).findFirst();
    }
}
