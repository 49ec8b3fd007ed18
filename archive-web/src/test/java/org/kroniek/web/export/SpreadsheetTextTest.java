package org.kroniek.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-5 graden", "@home", "\t=1", "\r=1", "\n=1", "＝1"})
    void shouldNeverBeAFormula(String value) {
        assertThat(SpreadsheetText.of(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Almaty", "in Almaty, zei hij", "het \"gas\"", "2022=1", "a\nb"})
    void shouldLeaveAnyOtherTextAsItIs(String value) {
        assertThat(SpreadsheetText.of(value)).isEqualTo(value);
    }
}
