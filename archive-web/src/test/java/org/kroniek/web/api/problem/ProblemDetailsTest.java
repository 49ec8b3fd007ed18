package org.kroniek.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.reading.InterfaceLanguage;

class ProblemDetailsTest {

    @ParameterizedTest
    @CsvSource({"DUTCH, 4.294.967.296 bytes", "ENGLISH, '4,294,967,296 bytes'"})
    void shouldNameTheLimit_whenADeliveryIsTooLarge(InterfaceLanguage language, String limit) {
        Problem.Detail detail = ProblemDetails.tooLarge(4L << 30, language);

        assertThat(detail.message()).contains(limit);
        assertThat(detail.code()).isEqualTo("delivery-too-large");
        assertThat(detail.place()).isNotBlank();
        assertThat(detail.remedy()).isNotBlank();
    }
}
