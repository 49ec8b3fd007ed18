package org.kroniek.core.importing.internal;

import java.util.Optional;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;

/**
 * One document of an import: an article, or what was wrong with it.
 *
 * @param number which one it is, from 1
 */
record BatchItem(int number, Optional<ArticleDraft> draft, Optional<ImportProblem> problem, Place place) {

    /** Where a document begins. */
    record Place(Optional<String> fileName, long line) {}

    static BatchItem of(int number, ArticleDraft draft, Place place) {
        return new BatchItem(number, Optional.of(draft), Optional.empty(), place);
    }

    static BatchItem of(int number, DocumentRefusedException refusal, Place place) {
        return new BatchItem(number, Optional.empty(), Optional.of(refusal.problem(number, place.fileName())), place);
    }

    /** The same document, found to be one that the database does not take. */
    BatchItem notStored() {
        return of(number, new DocumentRefusedException(ImportProblem.Code.NOT_STORED, "", place.line()), place);
    }

    /** The bytes it came in. */
    int size() {
        return draft.map(article -> article.original().bytes().length).orElse(0);
    }
}
