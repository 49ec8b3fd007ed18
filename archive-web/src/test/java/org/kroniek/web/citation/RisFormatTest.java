package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.reading.InterfaceLanguage;

class RisFormatTest {

    @Test
    void shouldWriteEveryTag() {
        assertThat(CitedSamples.file(CitationForm.RIS,
                CitedSamples.dated("2022-01-05", "Joris ten Bruggencate en Redactie buitenland")))
                .isEqualTo(String.join("\r\n", "TY  - NEWS", "ID  - kroniek-" + CitedSamples.ID,
                        "TI  - Traangas in het centrum van Almaty", "AU  - ten Bruggencate, Joris",
                        "AU  - Redactie buitenland", "T2  - De Schemerkoerier", "PY  - 2022", "DA  - 2022/01/05/",
                        "SE  - Wereld", "LA  - nl", "DP  - Kroniek", "CN  - SK/22-01-009", "N1  - Kroniek, revisie 2",
                        "Y2  - 2026/11/22/", "UR  - " + CitedSamples.ADDRESS, "ER  - ", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"2022-01 > 2022/01// > Kroniek, revisie 2",
            "2022 > 2022/// > Kroniek, revisie 2",
            "2022-01-05~ > 2022/01/05/rond 5 januari 2022 > EDTF: 2022-01-05~",
            "2022-21 > 2022///lente 2022 > EDTF: 2022-21",
            "2022-01-02/2022-01-11 > 2022/01/02/2 tot en met 11 januari 2022 > EDTF: 2022-01-02/2022-01-11",
            "2022-01-02/.. > 2022/01/02/vanaf 2 januari 2022 > EDTF: 2022-01-02/..",
            "199X > 1990///tussen 1990 en 1999 > EDTF: 199X"})
    void shouldKeepWhatADateSays(String edtf, String written, String note) {
        Map<String, List<String>> record = RisFile
                .read(CitedSamples.file(CitationForm.RIS, CitedSamples.dated(edtf, null))).getFirst();

        assertThat(record.get("DA")).containsExactly(written);
        assertThat(record.get("N1")).contains(note);
        assertThat(record).doesNotContainKey("AU");
    }

    @Test
    void shouldLeaveOutADateThatNobodyKnows_andALanguage() {
        assertThat(RisFile.read(CitedSamples.file(CitationForm.RIS,
                CitedSamples.article("Zonder", "und", null, null, InterfaceLanguage.DUTCH))).getFirst())
                .doesNotContainKeys("PY", "DA", "LA", "AU").containsKeys("TI", "Y2", "UR");
    }

    @Test
    void shouldKeepEachValueOnItsLine_whateverItSays() {
        CitedRecord odd = CitedSamples.article("Алма-Ата:\r\nER  - \u2028TY  - BOOK\u0085 “{%}” \u0000\t\\", "ru",
                "2022-01-05", "Anna\nBijl", InterfaceLanguage.ENGLISH);

        List<Map<String, List<String>>> records = RisFile
                .read(CitedSamples.file(CitationForm.RIS, odd, CitedSamples.event(InterfaceLanguage.ENGLISH)));

        assertThat(records).hasSize(2);
        assertThat(records.getFirst().get("TI")).containsExactly("Алма-Ата: ER - TY - BOOK “{%}” \\");
        assertThat(records.getFirst().get("AU")).containsExactly("Bijl, Anna");
        assertThat(records.getFirst().get("N1")).containsExactly("Kroniek, revision 2");
    }

    @Test
    void shouldDateADossierByItsVersion_andTellWhenTheEventWas() {
        Map<String, List<String>> event = RisFile
                .read(CitedSamples.file(CitationForm.RIS, CitedSamples.event(InterfaceLanguage.ENGLISH))).getFirst();

        assertThat(event).containsEntry("TY", List.of("ELEC")).containsEntry("TI", List.of("Unrest in Kazakhstan"))
                .containsEntry("DA", List.of("2026/11/02/"))
                .containsEntry("N1",
                        List.of("Kroniek, version 3", "2 to 11 January 2022 (EDTF: 2022-01-02/2022-01-11)"))
                .containsEntry("UR", List.of("https://kroniek.example/events/" + CitedSamples.EVENT));
    }

    /** Somebody else's reader, too. */
    @Test
    void shouldBeReadByAnotherParser() throws IOException {
        var read = new RISParser()
                .parse(new StringReader(CitedSamples.file(CitationForm.RIS,
                        CitedSamples.dated("2022-01-05", "Joris ten Bruggencate en Douwe Kamsteeg"),
                        CitedSamples.event(InterfaceLanguage.DUTCH))))
                .getReferences();

        assertThat(read).hasSize(2);
        assertThat(read.getFirst().getAuthors()).containsExactly("ten Bruggencate, Joris", "Kamsteeg, Douwe");
        assertThat(read.getFirst().getTitle()).isEqualTo("Traangas in het centrum van Almaty");
        assertThat(read.getFirst().getDate()).startsWith("2022/01/05");
    }
}
