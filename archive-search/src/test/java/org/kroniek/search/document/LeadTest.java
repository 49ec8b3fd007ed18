package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            kort|kort
            tien teken|tien teken
            tien tekens en meer|tien…
            tien\ttekens|tien…
            in een stuk|in een…
            onafgebroken|onafgebrok…
            😀😀😀😀😀😀😀😀😀😀|😀😀😀😀😀😀😀😀😀😀
            😀😀😀😀😀😀😀😀😀😀😀|😀😀😀😀😀😀😀😀😀😀…
            """)
    void shouldCutAtAWord(String text, String lead) {
        assertThat(Lead.of(text, 10)).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource({"1000000", "41"})
    void shouldNotReadFurtherThanNeeded(int length) {
        assertThat(Lead.of(" ".repeat(length) + "einde", 10)).isEqualTo("…");
        assertThat(Lead.of("a ".repeat(length), 10)).isEqualTo("a a a a a…");
    }
}
