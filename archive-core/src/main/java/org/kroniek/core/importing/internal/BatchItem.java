package org.kroniek.core.importing.internal;

import java.util.Optional;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportDraft;
import org.kroniek.core.importing.ImportProblem;

/**
 * One document of an import: what is to be stored, or what was wrong with it.
 *
 * @param number which one it is, from 1
 */
record BatchItem(int number, Optional<ImportDraft> draft, Optional<ImportProblem> problem, Place place) {

    /**
     * Where a document is.
     *
     * @param line the line on which it begins, from 1; 0 when it has none
     * @param bytes how long it is
     */
    record Place(Optional<String> fileName, long line, int bytes) {}

    static BatchItem of(int number, ImportDraft draft, Place place) {
        return new BatchItem(number, Optional.of(draft), Optional.empty(), place);
    }

    static BatchItem of(int number, DocumentRefusedException refusal, Place place) {
        return new BatchItem(number, Optional.empty(), Optional.of(refusal.problem(number, place.fileName())), place);
    }

    /** The same document, found to be one that the archive does not take. */
    BatchItem refused(ImportProblem.Code code, String detail) {
        return of(number, new DocumentRefusedException(code, detail, place.line()), place);
    }

    /** None of a document that was not understood. */
    Optional<DocumentKind> kind() {
        return draft.map(ImportDraft::kind);
    }

    /** The bytes that are kept for it until it is stored. */
    int size() {
        return draft.isPresent() ? place.bytes() : 0;
    }
}
