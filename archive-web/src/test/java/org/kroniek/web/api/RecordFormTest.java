package org.kroniek.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormTest {

    /** What a caller accepts, most wanted first, and what he gets. */
    @ParameterizedTest
    @CsvSource({"*/*,json", "application/*,json", "application/json,json", "application/ld+json,jsonld",
            "text/html application/xml */*,json", "application/x-research-info-systems,ris",
            "application/x-bibtex */*,bibtex", "application/vnd.citationstyles.csl+json,csl",
            "text/x-bibliography,apa", "text/*,apa", "text/x-bibliography;mla,mla",
            "text/x-bibliography;chicago application/json,chicago", "text/x-bibliography;ieee application/json,json",
            "text/x-bibliography;ieee,", "text/html,"})
    void shouldBeTheOneTheCallerLikesBest(String accepted, String form) {
        assertThat(RecordForm.liked(types(accepted), RecordForm.CITABLE).map(RecordForm::parameter).orElse(null))
                .isEqualTo(form);
    }

    @Test
    void shouldNotBeAReference_whereNothingIsCited() {
        assertThat(RecordForm.liked(types("application/x-bibtex application/ld+json"), RecordForm.PLAIN))
                .contains(RecordForm.LINKED);
        assertThat(RecordForm.named("ris", RecordForm.PLAIN)).isEmpty();
    }

    @Test
    void shouldHaveNames() {
        assertThat(RecordForm.CITABLE).extracting(RecordForm::parameter).containsExactly("json", "jsonld", "ris",
                "bibtex", "csl", "apa", "chicago", "mla");
        assertThat(RecordForm.named("RIS", RecordForm.CITABLE)).isEmpty();
    }

    private static List<MediaType> types(String accepted) {
        return Arrays.stream(accepted.split(" ")).map(text -> text.split("[/;]", 3))
                .map(parts -> new MediaType(parts[0], parts[1],
                        parts.length > 2 ? Map.of("style", parts[2]) : Map.of()))
                .toList();
    }
}
