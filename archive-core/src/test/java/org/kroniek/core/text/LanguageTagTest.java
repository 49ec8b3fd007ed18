package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"nl,nl", "NL,nl", "nl-be,nl-BE", "SR-latn,sr-Latn", "zh-hant-tw,zh-Hant-TW", "' de ',de", "und,und"})
    void shouldTakeTheCanonicalForm(String text, String tag) {
        assertThat(LanguageTag.parse(text)).contains(new LanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nl_NL", "n", "nederlands-taal", "nl-", "-nl", "nl--BE", "??", "nl\u0000", "нл"})
    void shouldRefuseWhatIsNoTag(String text) {
        assertThat(LanguageTag.parse(text)).isEmpty();
    }

    @Test
    void shouldKnowItsPrimaryLanguageAndLocale() {
        LanguageTag flemish = new LanguageTag("nl-BE");

        assertThat(flemish.primary()).isEqualTo("nl");
        assertThat(new LanguageTag("nl").primary()).isEqualTo("nl");
        assertThat(flemish.toLocale()).isEqualTo(Locale.of("nl", "BE"));
    }
}
