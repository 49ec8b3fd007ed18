package org.kroniek.core.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.ImportId;

/**
 * How an import stands, for a person.
 *
 * @param total number of documents, once it is known
 * @param problems at most the first {@value #MAX_PROBLEMS}, in the order of the documents
 * @param problemCount how many there are in all
 * @param articles the articles of the first {@value #MAX_ARTICLES} documents
 */
public record ImportReport(ImportId id, ImportState state, String submittedBy, Instant submittedAt,
        Optional<Instant> startedAt, Optional<Instant> finishedAt, ImportCounts counts, Optional<Integer> total,
        List<ImportProblem> problems, long problemCount, List<ArticleId> articles) {

    /** Problems beyond this are counted only; the report must stay readable. */
    public static final int MAX_PROBLEMS = 500;

    /** Articles beyond this are found by searching. */
    public static final int MAX_ARTICLES = 100;
}
