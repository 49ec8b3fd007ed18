package org.kroniek.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2022 | 2022", "2022-01 | januari 2022", "2022-01-05 | 5 januari 2022",
            "2022~ | rond 2022", "2022-01-05? | 5 januari 2022 (onzeker)", "2022-01% | rond januari 2022 (onzeker)",
            "2022-01-XX | een dag in januari 2022", "2022-XX | een maand in 2022", "2022-XX-XX | een dag in 2022",
            "2022-21 | lente 2022", "2021-24~ | rond winter 2021", "202X | tussen 2020 en 2029",
            "19XX? | tussen 1900 en 1999 (onzeker)", "2022-01/2022-03 | januari 2022 tot en met maart 2022",
            "2022-01/.. | vanaf januari 2022", "../2022-01-05 | tot en met 5 januari 2022",
            "2022/ | vanaf 2022, einde onbekend", "/2022 | begin onbekend, tot en met 2022",
            "2022-01~/2022-03? | rond januari 2022 tot en met maart 2022 (onzeker)", "/ | datum onbekend"})
    void shouldSayNoMoreThanTheDate(String edtf, String words) {
        assertThat(new DateWords(InterfaceLanguage.DUTCH).of(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2022-01-05 | 5 January 2022", "2022-01 | January 2022",
            "2022~ | around 2022", "2022-01-03/2022-01-10 | 3 January 2022 to 10 January 2022",
            "2022-22 | summer 2022", "../2022 | up to 2022"})
    void shouldSpeakEnglish(String edtf, String words) {
        assertThat(new DateWords(InterfaceLanguage.ENGLISH).of(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y170000002", "-0044-03-15", "2022-13", "20XXX", "2X", "", "gisteren"})
    void shouldLeaveAsItIs_whatItHasNoWordsFor(String edtf) {
        assertThat(new DateWords(InterfaceLanguage.DUTCH).of(edtf)).isEqualTo(edtf);
    }
}
