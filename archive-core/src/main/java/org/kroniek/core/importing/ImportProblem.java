package org.kroniek.core.importing;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something wrong with a delivery, with its place. The texts for a person, reason and remedy, belong to the code and are
 * kept where the person's language is known.
 *
 * @param item the document, counted from 1 within the import; absent when it concerns the delivery as a whole
 * @param field which field of the document, where it is one
 * @param detail what was found there, shortened
 * @param fileName the file it was found in
 * @param line the line of that file, from 1
 */
public record ImportProblem(Code code, Optional<Integer> item, Optional<String> field, Optional<String> detail,
        Optional<String> fileName, OptionalLong line) {

    /** Code points; enough to recognise the place. */
    private static final int LONGEST_DETAIL = 200;

    private static final int REPLACEMENT = 0xFFFD;

    public ImportProblem {
        field = field.map(ImportProblem::printable);
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
        FILE_NAME_REFUSED(Level.ERROR, Stage.PROBE),
        ARCHIVE_IN_ARCHIVE(Level.ERROR, Stage.PROBE),
        ARCHIVE_TOO_MUCH(Level.ERROR, Stage.PROBE),
        ARCHIVE_DAMAGED(Level.ERROR, Stage.PROBE),
        TOO_LARGE(Level.ERROR, Stage.PARSE),
        NOT_UTF8(Level.ERROR, Stage.PARSE),
        NOT_JSON(Level.ERROR, Stage.PARSE),
        NOT_CSV(Level.ERROR, Stage.PARSE),
        WRONG_CELL_COUNT(Level.ERROR, Stage.PARSE),
        COLUMN_MISSING(Level.ERROR, Stage.PARSE),
        COLUMN_TWICE(Level.ERROR, Stage.PARSE),
        UNKNOWN_RECORD_TYPE(Level.ERROR, Stage.PARSE),
        WRONG_TYPE(Level.ERROR, Stage.PARSE),
        NOT_A_TEXT(Level.ERROR, Stage.PARSE),
        NOT_A_LIST(Level.ERROR, Stage.PARSE),
        NOT_AN_OBJECT(Level.ERROR, Stage.PARSE),
        NOT_A_NUMBER(Level.ERROR, Stage.PARSE),
        NOT_TRUE_OR_FALSE(Level.ERROR, Stage.PARSE),
        UNKNOWN_FIELD(Level.WARNING, Stage.PARSE),
        NO_TEXT(Level.ERROR, Stage.CLEAN),
        NOT_A_DATE(Level.ERROR, Stage.CLEAN),
        IMPOSSIBLE_DATE(Level.ERROR, Stage.CLEAN),
        NOT_A_LANGUAGE(Level.ERROR, Stage.CLEAN),
        NOT_A_URL(Level.ERROR, Stage.CLEAN),
        UNKNOWN_RIGHTS(Level.ERROR, Stage.CLEAN),
        UNKNOWN_ACCESS(Level.ERROR, Stage.CLEAN),
        EMBARGO_AND_END(Level.ERROR, Stage.CLEAN),
        NOT_A_MOMENT(Level.ERROR, Stage.CLEAN),
        FIELD_TOO_LONG(Level.ERROR, Stage.CLEAN),
        CONTROL_CHARACTER(Level.ERROR, Stage.CLEAN),
        FIELD_MISSING(Level.ERROR, Stage.CLEAN),
        NOT_FOR_THIS_TYPE(Level.ERROR, Stage.CLEAN),
        UNKNOWN_NAME_KIND(Level.ERROR, Stage.CLEAN),
        PREFERRED_TWICE(Level.ERROR, Stage.CLEAN),
        NOT_A_SCRIPT(Level.ERROR, Stage.CLEAN),
        END_BEFORE_BEGIN(Level.ERROR, Stage.CLEAN),
        UNKNOWN_IDENTIFIER_SCHEME(Level.ERROR, Stage.CLEAN),
        NOT_AN_IDENTIFIER(Level.ERROR, Stage.CLEAN),
        UNKNOWN_RELATION(Level.ERROR, Stage.CLEAN),
        RELATED_TO_ITSELF(Level.ERROR, Stage.CLEAN),
        NOT_ON_EARTH(Level.ERROR, Stage.CLEAN),
        NOT_A_COUNTRY(Level.ERROR, Stage.CLEAN),
        UNKNOWN_VOCABULARY(Level.ERROR, Stage.CLEAN),
        NOT_A_CODE(Level.ERROR, Stage.CLEAN),
        UNKNOWN_EVENT_STATUS(Level.ERROR, Stage.CLEAN),
        NOBODY_NAMED(Level.ERROR, Stage.CLEAN),
        NOT_A_COUNT(Level.ERROR, Stage.CLEAN),
        VALUE_AND_RANGE(Level.ERROR, Stage.CLEAN),
        RANGE_REVERSED(Level.ERROR, Stage.CLEAN),
        UNKNOWN_STANCE(Level.ERROR, Stage.CLEAN),
        FILE_NOT_DELIVERED(Level.ERROR, Stage.PARSE),
        NOT_FOR_MANY_ARTICLES(Level.WARNING, Stage.PARSE),
        LISTED_TWICE(Level.ERROR, Stage.PARSE),
        IDENTIFIER_TAKEN(Level.ERROR, Stage.STORE),
        OTHER_KIND(Level.ERROR, Stage.STORE),
        INVALID_RECORD(Level.ERROR, Stage.STORE),
        UNKNOWN_EVENT_TYPE(Level.ERROR, Stage.STORE),
        UNKNOWN_ROLE(Level.ERROR, Stage.STORE),
        UNKNOWN_FIGURE_KIND(Level.ERROR, Stage.STORE),
        UNKNOWN_AUTHORITY(Level.ERROR, Stage.STORE),
        UNKNOWN_PARENT(Level.ERROR, Stage.STORE),
        CIRCULAR_PARENT(Level.ERROR, Stage.STORE),
        UNKNOWN_ARTICLE(Level.ERROR, Stage.STORE),
        QUOTE_NOT_FOUND(Level.ERROR, Stage.STORE),
        QUOTE_AMBIGUOUS(Level.ERROR, Stage.STORE),
        NO_EVIDENCE(Level.ERROR, Stage.STORE),
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
