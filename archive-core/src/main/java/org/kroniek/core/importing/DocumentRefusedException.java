package org.kroniek.core.importing;

import java.util.Optional;
import java.util.OptionalLong;

/** One document cannot be taken. The rest of the delivery goes on. */
public class DocumentRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ImportProblem.Code code;
    private final String field;
    private final String detail;
    private final long line;

    /**
     * @param detail what was found; empty when there is nothing to quote
     * @param line the line of the file, from 1; 0 when it has none
     */
    public DocumentRefusedException(ImportProblem.Code code, String detail, long line) {
        this(code, "", detail, line);
    }

    /** @param field which field of the document is wrong, such as {@code names[2].language} */
    public DocumentRefusedException(ImportProblem.Code code, String field, String detail, long line) {
        super(code + " " + field + " " + detail);
        this.code = code;
        this.field = field;
        this.detail = detail;
        this.line = line;
    }

    /** The field that is wrong; empty when it is not one field. */
    public String field() {
        return field;
    }

    /** The same, by the name that its sender has for the field. */
    public DocumentRefusedException inField(String name) {
        return new DocumentRefusedException(code, name, detail, line);
    }

    /** The problem for the report. */
    public ImportProblem problem(int item, Optional<String> fileName) {
        return new ImportProblem(code, Optional.of(item), Optional.of(field).filter(name -> !name.isEmpty()),
                Optional.of(detail).filter(found -> !found.isEmpty()), fileName,
                line == 0 ? OptionalLong.empty() : OptionalLong.of(line));
    }
}
