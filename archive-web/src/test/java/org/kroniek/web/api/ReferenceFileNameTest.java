package org.kroniek.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "‘Traangas’ in Almaty: 5 doden!|traangas-in-almaty-5-doden.ris",
            "Протесты|%D0%BF%D1%80%D0%BE%D1%82%D0%B5%D1%81%D1%82%D1%8B.ris",
            "../../etc\\passwd \"x\"; y|etc-passwd-x-y.ris",
            "?!|k-1.ris",
            "Boosheid over de prijs van autogas slaat over naar andere steden in het westen|"
                    + "boosheid-over-de-prijs-van-autogas-slaat-over-naar-andere.ris"})
    void shouldNameFilesAfterTheirTitle(String title, String name) {
        assertThat(ReferenceFileName.of(title, "k-1", "ris"))
                .isEqualTo("attachment; filename=\"k-1.ris\"; filename*=UTF-8''" + name);
    }
}
