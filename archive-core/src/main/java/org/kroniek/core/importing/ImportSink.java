package org.kroniek.core.importing;

/** Takes what an importer reads. */
public interface ImportSink {

    void article(IncomingArticle article);

    /** A document could not be read. */
    void refused(DocumentRefusedException problem);

    /** A document was read, but something in the file deserves a warning. */
    void warning(ImportProblem.Code code, String detail, long line);
}
