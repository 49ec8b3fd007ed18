package org.kroniek.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvCellTest {

    @Test
    void shouldQuoteWhatNeedsQuotes() {
        assertThat(CsvCell.of("Almaty")).isEqualTo("Almaty");
        assertThat(CsvCell.of("")).isEmpty();
        assertThat(CsvCell.of("in Almaty, zei hij")).isEqualTo("\"in Almaty, zei hij\"");
        assertThat(CsvCell.of("het \"gas\"")).isEqualTo("\"het \"\"gas\"\"\"");
        assertThat(CsvCell.of("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void shouldNeverBeAFormula() {
        assertThat(CsvCell.of("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(CsvCell.of("+1")).isEqualTo("'+1");
        assertThat(CsvCell.of("-5 graden")).isEqualTo("'-5 graden");
        assertThat(CsvCell.of("@home")).isEqualTo("'@home");
        assertThat(CsvCell.of("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvCell.of("2022=1")).isEqualTo("2022=1");
    }
}
