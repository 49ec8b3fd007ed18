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
            "19XX? | tussen 1900 en 1999 (onzeker)", "2022-01/2022-03 | januari tot en met maart 2022",
            "2021-04-28/2021-05-01 | 28 april tot en met 1 mei 2021", "2022-01-05/2022-01-05 | 5 januari 2022",
            "2022-01-05/2022-01 | 5 januari 2022 tot later die maand",
            "2022-01-05/2022-03 | 5 januari tot en met maart 2022",
            "2022-01/2022-01-05 | januari 2022 tot en met 5 januari 2022",
            "2021-12-31/2022-01-01 | 31 december 2021 tot en met 1 januari 2022",
            "2022-01-05T16:00:00 | 5 januari 2022, 16:00", "2022-01-05T16:00:00Z | 5 januari 2022, 16:00 UTC",
            "2022-01-05T16:00:00+06:00/2022-01-06 | 5 januari 2022, 16:00 UTC+06:00 tot en met 6 januari 2022",
            "2022-01/.. | vanaf januari 2022", "../2022-01-05 | tot en met 5 januari 2022",
            "2022/ | vanaf 2022, einde onbekend", "/2022 | begin onbekend, tot en met 2022",
            "2022-01~/2022-03? | rond januari 2022 tot en met maart 2022 (onzeker)", "/ | datum onbekend"})
    void shouldSayNoMoreThanTheDate(String edtf, String words) {
        assertThat(new DateWords(InterfaceLanguage.DUTCH).of(edtf)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2022-01-05 | 5 January 2022", "2022-01 | January 2022",
            "2022~ | around 2022", "2022-01-03/2022-01-10 | 3 to 10 January 2022",
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
