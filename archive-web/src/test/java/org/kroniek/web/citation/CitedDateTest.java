package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.time.EdtfDate;

class CitedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "2022-01-05 > [[2022, 1, 5]]",
            "2022-01-05T16:00:00Z > [[2022, 1, 5]]",
            "2022-01 > [[2022, 1]]",
            "2022-01-XX > [[2022, 1]]",
            "2022 > [[2022]]",
            "2022-XX-XX > [[2022]]",
            "2022-01~ > [[2022, 1]] doubtful",
            "2022? > [[2022]] doubtful",
            "2022-01-05% > [[2022, 1, 5]] doubtful",
            "2022-21 > [[2022]] season 1",
            "2022-24~ > [[2022]] season 4 doubtful",
            "199X > [[1990], [1999]] doubtful",
            "19XX > [[1900], [1999]] doubtful",
            "2022-01-02/2022-01-11 > [[2022, 1, 2], [2022, 1, 11]]",
            "2021-12-30/2022-01 > [[2021, 12], [2022, 1]]",
            "2022-01-05/2022-01 > [[2022, 1]]",
            "2022-21/2022-23 > [[2022]]",
            "2022-01~/2022-03 > [[2022, 1], [2022, 3]] doubtful",
            "198X/199X > [[1980], [1999]] doubtful",
            "2022-01-02/.. > [[2022, 1, 2]] doubtful",
            "/199X > [[1999]] doubtful",
            "../2022-03 > [[2022, 3]] doubtful",
            "-0044-03 > [[-44, 3]]",
            "Y17000 > [[17000]]"})
    void shouldNeverSayMoreThanTheSource(String edtf, String expected) {
        CitedDate date = CitedDate.of(EdtfDate.parse(edtf));

        assertThat(date.parts() + date.season().map(season -> " season " + season).orElse("")
                + (date.doubtful() ? " doubtful" : "")).isEqualTo(expected);
    }
}
