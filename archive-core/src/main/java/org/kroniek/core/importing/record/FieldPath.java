package org.kroniek.core.importing.record;

import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;

/**
 * The way to a field.
 *
 * @param exact such as {@code figures[0].evidence[1].quote}; empty for the record itself
 * @param general the same for all objects of a list: {@code figures[].evidence[].quote}
 * @param line where the record begins in its file
 */
record FieldPath(String exact, String general, long line) {

    static FieldPath ofRecord(long line) {
        return new FieldPath("", "", line);
    }

    FieldPath to(String field) {
        String dot = exact.isEmpty() ? "" : ".";
        return new FieldPath(exact + dot + field, general + dot + field, line);
    }

    /** The way to an object of this list. */
    FieldPath element(int index) {
        return new FieldPath(exact + "[" + index + "]", general + "[]", line);
    }

    DocumentRefusedException refusal(Code code, String detail) {
        return new DocumentRefusedException(code, exact, detail, line);
    }
}
