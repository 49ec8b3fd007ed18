package org.kroniek.core.importing;

import java.util.Optional;
import java.util.OptionalLong;

/** One document cannot be taken. The rest of the delivery goes on. */
public class DocumentRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

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
        this.detail = detail;
        this.line = line;
    }

    /** The problem for the report. */
    public ImportProblem problem(int item, Optional<String> fileName) {
        return new ImportProblem(code, Optional.of(item), Optional.of(detail).filter(found -> !found.isEmpty()),
                fileName, line == 0 ? OptionalLong.empty() : OptionalLong.of(line));
    }
}
