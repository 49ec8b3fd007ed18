package org.kroniek.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.reading.InterfaceLanguage;

/** What readers see of rights statements. */
class RightsTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"open|vrij te lezen|free to read",
            "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.nl|CC BY-NC-ND 4.0|CC BY-NC-ND 4.0",
            "http://creativecommons.org/licenses/by/3.0|CC BY 3.0|CC BY 3.0",
            "https://creativecommons.org/publicdomain/mark/1.0/|Publiek domein|Public domain",
            "https://example.org/rechten|https://example.org/rechten|https://example.org/rechten",
            "http://rightsstatements.org/vocab/InC/99/|http://rightsstatements.org/vocab/InC/99/|http://rightsstatements.org/vocab/InC/99/"})
    void shouldBeTheirNames(String statement, String dutch, String english) {
        assertThat(RightsText.of(statement, InterfaceLanguage.DUTCH)).isEqualTo(dutch);
        assertThat(RightsText.of(statement, InterfaceLanguage.ENGLISH)).isEqualTo(english);
    }

    /** All twelve. */
    @ParameterizedTest
    @ValueSource(strings = {"InC", "InC-OW-EU", "InC-EDU", "InC-NC", "InC-RUU", "NoC-CR", "NoC-NC", "NoC-OKLR",
            "NoC-US", "CNE", "UND", "NKC"})
    void shouldBeKnown_ofRightsStatementsOrg(String code) {
        String statement = "http://rightsstatements.org/vocab/" + code + "/1.0/";

        assertThat(RightsText.of(statement, InterfaceLanguage.ENGLISH)).contains("opyright")
                .isEqualTo(RightsText.of("https://rightsstatements.org/page/" + code + "/1.0/?language=en",
                        InterfaceLanguage.ENGLISH))
                .isNotEqualTo(RightsText.of(statement, InterfaceLanguage.DUTCH));
    }
}
