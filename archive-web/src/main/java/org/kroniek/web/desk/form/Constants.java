package org.kroniek.web.desk.form;

import java.util.Arrays;
import java.util.Optional;

/** Reads constants from forms. */
public final class Constants {

    private Constants() {}

    /** The constant of a name; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst();
    }
}
