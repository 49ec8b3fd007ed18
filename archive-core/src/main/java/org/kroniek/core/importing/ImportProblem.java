package org.kroniek.core.importing;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something wrong with a delivery, with its place. The texts for a person, reason and remedy, belong to the code and are
 * kept where the person's language is known.
 *
 * @param item the document, counted from 1 within the import; absent when it concerns the delivery as a whole
 * @param detail what was found there, shortened
 * @param fileName the file it was found in
 * @param line the line of that file, from 1
 */
public record ImportProblem(Code code, Optional<Integer> item, Optional<String> detail, Optional<String> fileName,
        OptionalLong line) {

    /** Code points; enough to recognise the place. */
    private static final int LONGEST_DETAIL = 200;

    private static final int REPLACEMENT = 0xFFFD;

    public ImportProblem {
        detail = detail.map(ImportProblem::printable);
    }

    /** NUL and its like are what a problem may be about, but the database cannot keep them. */
    private static String printable(String detail) {
        StringBuilder text = new StringBuilder();
        detail.codePoints().limit(LONGEST_DETAIL).map(
                point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? REPLACEMENT
                        : point)
                .forEach(text::appendCodePoint);
        return text.length() < detail.length() ? text + "…" : text.toString();
    }

    /** Whether anything was lost. */
    public enum Level {
        /** The document was taken; something about it is worth a look. */
        WARNING,
        /** The document was refused. */
        ERROR
    }

    /** How far the document had come. */
    public enum Stage {
        PROBE, PARSE, CLEAN, STORE
    }

    /** What can be wrong. */
    public enum Code {
        EMPTY(Level.ERROR, Stage.PROBE),
        UNKNOWN_FORMAT(Level.ERROR, Stage.PROBE),
        TOO_LARGE(Level.ERROR, Stage.PARSE),
        NOT_UTF8(Level.ERROR, Stage.PARSE),
        NOT_JSON(Level.ERROR, Stage.PARSE),
        WRONG_TYPE(Level.ERROR, Stage.PARSE),
        UNKNOWN_FIELD(Level.WARNING, Stage.PARSE),
        NO_TEXT(Level.ERROR, Stage.CLEAN),
        NOT_A_DATE(Level.ERROR, Stage.CLEAN),
        IMPOSSIBLE_DATE(Level.ERROR, Stage.CLEAN),
        NOT_A_LANGUAGE(Level.ERROR, Stage.CLEAN),
        NOT_A_URL(Level.ERROR, Stage.CLEAN),
        UNKNOWN_RIGHTS(Level.ERROR, Stage.CLEAN),
        FIELD_TOO_LONG(Level.ERROR, Stage.CLEAN),
        CONTROL_CHARACTER(Level.ERROR, Stage.CLEAN),
        FILE_NOT_DELIVERED(Level.ERROR, Stage.PARSE),
        NOT_FOR_MANY_ARTICLES(Level.WARNING, Stage.PARSE),
        LISTED_TWICE(Level.ERROR, Stage.PARSE),
        NOT_STORED(Level.ERROR, Stage.STORE);

        private final Level level;
        private final Stage stage;

        Code(Level level, Stage stage) {
            this.level = level;
            this.stage = stage;
        }

        public Level level() {
            return level;
        }

        public Stage stage() {
            return stage;
        }
    }
}
