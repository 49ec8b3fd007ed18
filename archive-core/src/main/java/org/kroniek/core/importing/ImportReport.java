package org.kroniek.core.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.ImportId;

/**
 * How an import stands, for a person.
 *
 * @param kinds the documents that could be taken, by kind; a kind that did not occur is absent
 * @param total number of documents, once it is known
 * @param problems at most the first {@value #MAX_PROBLEMS}, in the order of the documents
 * @param problemCount how many there are in all
 * @param articles the first {@value #MAX_ARTICLES} articles, in the order of the documents
 */
public record ImportReport(ImportId id, ImportState state, String submittedBy, Instant submittedAt,
        Optional<Instant> startedAt, Optional<Instant> finishedAt, ImportCounts counts,
        Map<DocumentKind, KindCounts> kinds,
        Optional<Integer> total, ImportProgress progress, List<ImportProblem> problems, long problemCount,
        List<ArticleId> articles) {

    /** Problems beyond this are counted only; the report must stay readable. */
    public static final int MAX_PROBLEMS = 500;

    /** Articles beyond this are found by searching. */
    public static final int MAX_ARTICLES = 100;

    /** What became of the documents of one kind. */
    public KindCounts of(DocumentKind kind) {
        return kinds.getOrDefault(kind, KindCounts.NONE);
    }
}
