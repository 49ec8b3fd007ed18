package org.kroniek.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportState;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.ProblemText;

/** What imports say, in both languages. */
class ImportProblemTextTest {

    @ParameterizedTest
    @EnumSource
    void shouldGiveReasonAndRemedy_forEveryProblem(ImportProblem.Code code) {
        ImportProblem problem = new ImportProblem(code, Optional.of(3), Optional.of("DETAIL"), Optional.of("a.txt"),
                OptionalLong.of(1234));
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            ProblemText text = ImportProblemText.of(problem, language);
            assertThat(text.reason()).isNotBlank().doesNotContain("{");
            assertThat(text.remedy()).isNotBlank().doesNotContain("{");
            assertThat(text.place()).startsWith("a.txt").endsWith("1234");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 0, Nothing created: the archive already had exactly this (1 unchanged).",
            "1, 1, 0, 0, 0, 'Done: 1 article created, 0 revised, 0 unchanged.'",
            "5, 2, 0, 1, 2, 'Done: 2 articles created, 0 revised, 1 unchanged; 2 refused, see the problems.'"})
    void shouldSumUpInASentence(int read, int created, int revised, int unchanged, int refused, String sentence) {
        ImportCounts counts = new ImportCounts(Math.max(read, unchanged), created, revised, unchanged, refused);

        assertThat(ImportSummary.of(report(ImportState.DONE, counts), InterfaceLanguage.ENGLISH)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveASentence_forEveryState(ImportState state) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            assertThat(ImportSummary.of(report(state, new ImportCounts(0, 0, 0, 0, 0)), language)).isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Test
    void shouldNameTheDelivery_whenAProblemHasNoFile() {
        ImportProblem problem = new ImportProblem(ImportProblem.Code.EMPTY, Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalLong.empty());

        assertThat(ImportProblemText.of(problem, InterfaceLanguage.DUTCH).place()).isEqualTo("de levering");
    }

    private static ImportReport report(ImportState state, ImportCounts counts) {
        return new ImportReport(ImportId.parse("00000000-0000-7000-8000-000000000000").orElseThrow(), state, "admin",
                Instant.EPOCH, Optional.empty(), Optional.empty(), counts, Optional.empty(), List.of(), 0, List.of());
    }
}
