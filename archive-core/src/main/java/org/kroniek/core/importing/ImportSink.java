package org.kroniek.core.importing;

/** Takes what an importer reads. */
public interface ImportSink {

    /** An article was read; it has yet to be checked. */
    void article(IncomingArticle article);

    /**
     * Another document was read and checked.
     *
     * @param line where it begins in its file, from 1
     * @param bytes how long it is there
     */
    void record(ImportDraft draft, long line, int bytes);

    /** A document could not be read, or is not right. */
    void refused(DocumentRefusedException problem);

    /** A document was read, but something in the file deserves a warning. */
    void warning(ImportProblem.Code code, String detail, long line);
}
