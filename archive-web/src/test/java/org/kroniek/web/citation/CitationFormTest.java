package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationFormTest {

    private static final int MANY = 300;

    /** So that whole result sets can be exported. */
    @ParameterizedTest
    @EnumSource(CitationForm.class)
    void shouldHandOutRecordsAsTheyCome(CitationForm form) throws IOException {
        StringWriter out = new StringWriter();
        CitationFormat format = form.on(out, new Bibliographer());
        CitedRecord record = CitedSamples.dated("2022-01-05", "Anna Bijl");
        format.begin();
        for (int number = 0; number < MANY; number++) {
            format.write(record);
        }
        int before = out.getBuffer().length();
        format.end();

        assertThat(before).isGreaterThan(out.getBuffer().length() * 3 / 4);
        assertThat(out.toString().split("Traangas", -1)).hasSize(MANY + 1);
    }

    @Test
    void shouldHaveAName_eachItsOwn() {
        assertThat(Arrays.stream(CitationForm.values()).map(CitationForm::parameter)).containsExactly("ris", "bibtex",
                "csl", "apa", "chicago", "mla");
        assertThat(CitationForm.named("mla")).contains(CitationForm.MLA);
        assertThat(CitationForm.named("MLA")).isEmpty();
        assertThat(CitationForm.FILES).allSatisfy(form -> assertThat(form.extension()).isPresent());
    }
}
