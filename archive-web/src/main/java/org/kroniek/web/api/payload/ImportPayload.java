package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportReport;
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
 * @param articles addresses of the first 100 articles
 */
@JsonbPropertyOrder({"id", "state", "summary", "counts", "total", "submittedBy", "submittedAt", "startedAt",
        "finishedAt", "problems", "problemCount", "articles"})
public record ImportPayload(String id, String state, String summary, CountsPayload counts, Optional<Integer> total,
        String submittedBy, Instant submittedAt, Optional<Instant> startedAt, Optional<Instant> finishedAt,
        List<ProblemPayload> problems, long problemCount, List<String> articles) {

    /** @param document its number within the import, from 1 @param place file and line */
    @JsonbPropertyOrder({"level", "stage", "code", "document", "place", "message", "remedy"})
    public record ProblemPayload(String level, String stage, String code, Optional<Integer> document, String place,
            String message, String remedy) {}

    /** What became of the documents so far; {@code read} is the sum of the others. */
    @JsonbPropertyOrder({"read", "created", "revised", "unchanged", "refused"})
    public record CountsPayload(int read, int created, int revised, int unchanged, int refused) {

        static CountsPayload of(ImportCounts counts) {
            return new CountsPayload(counts.read(), counts.created(), counts.revised(), counts.unchanged(),
                    counts.refused());
        }
    }

    public static ImportPayload of(ImportReport report, InterfaceLanguage language) {
        List<ProblemPayload> problems = report.problems().stream().map(problem -> {
            ProblemText text = ImportProblemText.of(problem, language);
            return new ProblemPayload(StableName.of(problem.code().level()), StableName.of(problem.code().stage()),
                    StableName.of(problem.code()),
                    problem.item(), text.place(), text.reason(), text.remedy());
        }).toList();
        return new ImportPayload(report.id().toString(), StableName.of(report.state()),
                ImportSummary.of(report, language),
                CountsPayload.of(report.counts()), report.total(), report.submittedBy(), report.submittedAt(),
                report.startedAt(),
                report.finishedAt(), problems, report.problemCount(),
                report.articles().stream().map(article -> "/api/v1/articles/" + article).toList());
    }
}
