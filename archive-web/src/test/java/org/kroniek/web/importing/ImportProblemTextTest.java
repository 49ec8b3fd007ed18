package org.kroniek.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import java.time.Duration;
import org.kroniek.core.importing.ImportPace;
import org.kroniek.core.importing.ImportProgress;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DocumentKind;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.vocabulary.Vocabulary;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.ProblemText;

/** What imports say, in both languages. */
class ImportProblemTextTest {

    @ParameterizedTest
    @EnumSource
    void shouldGiveReasonAndRemedy_forEveryProblem(ImportProblem.Code code) {
        ImportProblem problem = new ImportProblem(code, Optional.of(3), Optional.empty(), Optional.of("DETAIL"),
                Optional.of("a.txt"),
                OptionalLong.of(1234));
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            ProblemText text = ImportProblemText.of(problem, language);
            assertThat(text.reason()).isNotBlank().doesNotContain("{");
            assertThat(text.remedy()).isNotBlank().doesNotContain("{");
            assertThat(text.place()).startsWith("a.txt").endsWith("1234");
        }
    }

    @Test
    void shouldNameTheField() {
        ImportProblem problem = new ImportProblem(ImportProblem.Code.FIELD_MISSING, Optional.of(3),
                Optional.of("names[0].text"), Optional.empty(), Optional.of("a.jsonl"), OptionalLong.of(1234));

        ProblemText english = ImportProblemText.of(problem, InterfaceLanguage.ENGLISH);
        assertThat(english.place()).isEqualTo("a.jsonl, line 1234, field names[0].text");
        assertThat(english.reason()).isEqualTo("The field “names[0].text” is missing or empty.");
        assertThat(ImportProblemText.of(problem, InterfaceLanguage.DUTCH).place())
                .isEqualTo("a.jsonl, regel 1234, veld names[0].text");
    }

    /** A remedy that lists what may be written must know all of it. */
    @ParameterizedTest
    @MethodSource("words")
    void shouldListWhatMayBeWritten(ImportProblem.Code code, Stream<String> words) {
        ImportProblem problem = new ImportProblem(code, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalLong.empty());
        List<String> all = words.toList();
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            assertThat(ImportProblemText.of(problem, language).remedy()).contains(all);
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(Arguments.of(ImportProblem.Code.UNKNOWN_RECORD_TYPE, small(AuthorityKind.values())),
                Arguments.of(ImportProblem.Code.UNKNOWN_NAME_KIND, small(NameKind.values())),
                Arguments.of(ImportProblem.Code.UNKNOWN_IDENTIFIER_SCHEME, small(IdentifierScheme.values())),
                Arguments.of(ImportProblem.Code.UNKNOWN_RELATION, AuthorityRelation.KINDS.stream()),
                Arguments.of(ImportProblem.Code.UNKNOWN_VOCABULARY,
                        Arrays.stream(Vocabulary.values()).map(Vocabulary::code)),
                Arguments.of(ImportProblem.Code.UNKNOWN_EVENT_STATUS, small(EventStatus.values())),
                Arguments.of(ImportProblem.Code.UNKNOWN_STANCE, small(Stance.values())));
    }

    private static Stream<String> small(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 0, Nothing created: the archive already had exactly this (1 unchanged).",
            "1, 1, 0, 0, 0, 'Done: 1 article created, 0 revised, 0 unchanged.'",
            "5, 2, 0, 1, 2, 'Done: 2 articles created, 0 revised, 1 unchanged; 2 refused, see the problems.'"})
    void shouldSumUpInASentence(int read, int created, int revised, int unchanged, int refused, String sentence) {
        ImportCounts counts = new ImportCounts(Math.max(read, unchanged), created, revised, unchanged, refused);

        assertThat(ImportSummary.of(report(ImportState.DONE, counts), InterfaceLanguage.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void shouldCountEachKindByItself() {
        ImportReport report = report(ImportState.DONE, new ImportCounts(9, 9, 0, 0, 0),
                Map.of(DocumentKind.ARTICLE, new KindCounts(1, 0, 0), DocumentKind.AUTHORITY, new KindCounts(5, 0, 0),
                        DocumentKind.EVENT, new KindCounts(2, 0, 0), DocumentKind.TERM, new KindCounts(1, 0, 0)));

        assertThat(ImportSummary.of(report, InterfaceLanguage.ENGLISH)).isEqualTo(
                "Done: 1 article, 5 authorities, 2 events, 1 term created, 0 revised, 0 unchanged.");
        assertThat(ImportSummary.of(report, InterfaceLanguage.DUTCH)).startsWith(
                "Klaar: 1 artikel, 5 naamrecords, 2 gebeurtenissen, 1 term gemaakt");
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
                Optional.empty(),
                Optional.empty(), OptionalLong.empty());

        assertThat(ImportProblemText.of(problem, InterfaceLanguage.DUTCH).place()).isEqualTo("de levering");
    }

    private static ImportReport report(ImportState state, ImportCounts counts) {
        return report(state, counts, Map.of(DocumentKind.ARTICLE,
                new KindCounts(counts.created(), counts.revised(), counts.unchanged())));
    }

    private static ImportReport report(ImportState state, ImportCounts counts, Map<DocumentKind, KindCounts> kinds) {
        return new ImportReport(ImportId.parse("00000000-0000-7000-8000-000000000000").orElseThrow(), state, "admin",
                Instant.EPOCH, Optional.empty(), Optional.empty(), counts, kinds, Optional.empty(),
                new ImportProgress(0, 0, new ImportPace(Duration.ZERO, 0, 0)), List.of(), 0,
                List.of());
    }
}
