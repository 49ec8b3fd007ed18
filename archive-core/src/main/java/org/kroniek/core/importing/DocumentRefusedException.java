package org.kroniek.core.importing;

import java.util.Optional;
import java.util.OptionalLong;

/** One document cannot be taken. The rest of the delivery goes on. */
public class DocumentRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_DETAIL = 200;

    private final ImportProblem.Code code;
    private final String detail;
    private final long line;

    /**
     * @param detail what was found; empty when there is nothing to quote
     * @param line the line of the file, from 1; 0 when it has none
     */
    public DocumentRefusedException(ImportProblem.Code code, String detail, long line) {
        super(code + " " + detail);
        this.code = code;
        this.detail = shortened(detail);
        this.line = line;
    }

    /** The problem for the report. */
    public ImportProblem problem(int item, Optional<String> fileName) {
        return new ImportProblem(code, Optional.of(item), detail.isEmpty() ? Optional.empty() : Optional.of(detail),
                fileName, line == 0 ? OptionalLong.empty() : OptionalLong.of(line));
    }

    /** NUL is what a problem may be about, but the database cannot keep it. */
    private static String shortened(String detail) {
        String clean = detail.codePoints().limit(LONGEST_DETAIL)
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? 0xFFFD
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.length() < detail.length() ? clean + "…" : clean;
    }
}
