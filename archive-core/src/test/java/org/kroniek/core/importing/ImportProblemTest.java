package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kroniek.core.importing.ImportProblem.Code;

class ImportProblemTest {

    private static String detail(String found) {
        return new ImportProblem(Code.NOT_JSON, Optional.of(1), Optional.empty(), Optional.of(found), Optional.empty(),
                OptionalLong.empty()).detail().orElseThrow();
    }

    @Test
    void shouldQuoteWhatIsShort() {
        assertThat(detail("2022-02-30")).isEqualTo("2022-02-30");
        assertThat(detail("x".repeat(200))).isEqualTo("x".repeat(200));
    }

    @Test
    void shouldShortenWhatIsLong() {
        assertThat(detail("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(detail("🦊".repeat(201))).isEqualTo("🦊".repeat(200) + "…");
    }

    @Test
    void shouldReplaceWhatNoDatabaseKeeps() {
        assertThat(detail("a\0b\nc\uD83Dd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void shouldHaveNoLineAndNoDetail_whenThereIsNone() {
        ImportProblem problem = new DocumentRefusedException(Code.EMPTY, "", 0).problem(4, Optional.of("leeg.txt"));

        assertThat(problem).isEqualTo(new ImportProblem(Code.EMPTY, Optional.of(4), Optional.empty(), Optional.empty(),
                Optional.of("leeg.txt"), OptionalLong.empty()));
    }

    @Test
    void shouldLoseNothing_onlyWhenItIsAWarning() {
        assertThat(Code.values()).filteredOn(code -> code.level() == ImportProblem.Level.WARNING)
                .containsExactlyInAnyOrder(Code.UNKNOWN_FIELD, Code.NOT_FOR_MANY_ARTICLES);
    }
}
