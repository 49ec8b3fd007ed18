package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.importing.ImportProblemText;
import org.kroniek.web.importing.ImportSummary;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.ProblemText;

/**
 * How an import stands.
 *
 * @param state queued, running, done or failed
 * @param summary the state in a sentence
 * @param total number of documents, once known
 * @param problems the first 500
 * @param problemCount how many there are in all
 * @param kinds what became of the documents that could be taken, by kind
 * @param articles addresses of the first 100 articles
 */
@JsonbPropertyOrder({"id", "state", "summary", "counts", "kinds", "total", "submittedBy", "submittedAt", "startedAt",
        "finishedAt", "problems", "problemCount", "articles"})
public record ImportPayload(String id, String state, String summary, CountsPayload counts, KindsPayload kinds,
        Optional<Integer> total,
        String submittedBy, Instant submittedAt, Optional<Instant> startedAt, Optional<Instant> finishedAt,
        List<ProblemPayload> problems, long problemCount, List<String> articles) {

    /**
     * What is wrong with a document, and what to do about it.
     *
     * @param document its number within the import, from 1
     * @param field the field that is wrong, where it is one
     * @param place file, line and field
     */
    @JsonbPropertyOrder({"level", "stage", "code", "document", "field", "place", "message", "remedy"})
    public record ProblemPayload(String level, String stage, String code, Optional<Integer> document,
            Optional<String> field, String place,
            String message, String remedy) {}

    /** What became of the documents so far; {@code read} is the sum of the others. */
    @JsonbPropertyOrder({"read", "created", "revised", "unchanged", "refused"})
    public record CountsPayload(int read, int created, int revised, int unchanged, int refused) {

        static CountsPayload of(ImportCounts counts) {
            return new CountsPayload(counts.read(), counts.created(), counts.revised(), counts.unchanged(),
                    counts.refused());
        }
    }

    /** What became of the documents that could be taken, by kind. */
    @JsonbPropertyOrder({"articles", "authorities", "events", "terms"})
    public record KindsPayload(KindPayload articles, KindPayload authorities, KindPayload events, KindPayload terms) {

        static KindsPayload of(ImportReport report) {
            return new KindsPayload(KindPayload.of(report.of(DocumentKind.ARTICLE)),
                    KindPayload.of(report.of(DocumentKind.AUTHORITY)), KindPayload.of(report.of(DocumentKind.EVENT)),
                    KindPayload.of(report.of(DocumentKind.TERM)));
        }
    }

    /** What became of the documents of one kind. */
    @JsonbPropertyOrder({"created", "revised", "unchanged"})
    public record KindPayload(int created, int revised, int unchanged) {

        static KindPayload of(KindCounts counts) {
            return new KindPayload(counts.created(), counts.revised(), counts.unchanged());
        }
    }

    public static ImportPayload of(ImportReport report, InterfaceLanguage language) {
        List<ProblemPayload> problems = report.problems().stream().map(problem -> {
            ProblemText text = ImportProblemText.of(problem, language);
            return new ProblemPayload(StableName.of(problem.code().level()), StableName.of(problem.code().stage()),
                    StableName.of(problem.code()),
                    problem.item(), problem.field(), text.place(), text.reason(), text.remedy());
        }).toList();
        return new ImportPayload(report.id().toString(), StableName.of(report.state()),
                ImportSummary.of(report, language),
                CountsPayload.of(report.counts()), KindsPayload.of(report), report.total(), report.submittedBy(),
                report.submittedAt(),
                report.startedAt(),
                report.finishedAt(), problems, report.problemCount(),
                report.articles().stream().map(article -> "/api/v1/articles/" + article).toList());
    }
}
