package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.reading.InterfaceLanguage;

class CslJsonFormatTest {

    @Test
    void shouldWriteAnArrayOfItems() {
        JsonArray items = items(CitedSamples.dated("2022-01-05", "Joris ten Bruggencate en Redactie buitenland"),
                CitedSamples.event(InterfaceLanguage.ENGLISH));

        assertThat(items.getJsonObject(0)).isEqualTo(object("""
                {"id": "kroniek-ID", "type": "article-newspaper", "title": "Traangas in het centrum van Almaty",
                 "author": [{"family": "Bruggencate", "non-dropping-particle": "ten", "given": "Joris"},
                            {"literal": "Redactie buitenland"}],
                 "container-title": "De Schemerkoerier", "issued": {"date-parts": [[2022, 1, 5]]}, "language": "nl",
                 "URL": "https://kroniek.example/articles/ID", "accessed": {"date-parts": [[2026, 11, 22]]},
                 "section": "Wereld", "call-number": "SK/22-01-009", "archive": "Kroniek",
                 "note": "Kroniek, revisie 2"}""".replace("ID", CitedSamples.ID)));
        assertThat(items.getJsonObject(1)).isEqualTo(object("""
                {"id": "kroniek-ID", "type": "webpage", "genre": "dossier", "title": "Unrest in Kazakhstan",
                 "container-title": "Kroniek", "issued": {"date-parts": [[2026, 11, 2]]}, "language": "en",
                 "URL": "https://kroniek.example/events/ID", "accessed": {"date-parts": [[2026, 11, 22]]},
                 "event-date": {"date-parts": [[2022, 1, 2], [2022, 1, 11]]}, "archive": "Kroniek",
                 "note": "Kroniek, version 3"}""".replace("ID", CitedSamples.EVENT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"2022-01 > {\"date-parts\": [[2022, 1]]}",
            "2022-01~ > {\"date-parts\": [[2022, 1]], \"circa\": true}",
            "2022-22? > {\"date-parts\": [[2022]], \"season\": 2, \"circa\": true}",
            "2022-01/2022-03 > {\"date-parts\": [[2022, 1], [2022, 3]]}",
            "199X > {\"date-parts\": [[1990], [1999]], \"circa\": true}"})
    void shouldKeepWhatADateSays(String edtf, String issued) {
        JsonObject item = items(CitedSamples.dated(edtf, null)).getJsonObject(0);

        assertThat(item.get("issued")).isEqualTo(object(issued));
        assertThat(item.getString("note").endsWith("EDTF: " + edtf)).isEqualTo(!edtf.equals("2022-01"));
    }

    @Test
    void shouldLeaveOutWhatNobodyKnows_andQuoteWhatIsOdd() {
        JsonObject item = items(CitedSamples.article("\"Алма\"\n\\", "ru", null, null, InterfaceLanguage.DUTCH))
                .getJsonObject(0);

        assertThat(item).doesNotContainKeys("issued", "author");
        assertThat(item.getString("title")).isEqualTo("\"Алма\" \\");
    }

    @Test
    void shouldBeAnEmptyArray_whenThereIsNothing() {
        assertThat(items()).isEmpty();
    }

    private static JsonArray items(CitedRecord... records) {
        return Json.createReader(new StringReader(CitedSamples.file(CitationForm.CSL, records))).readArray();
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
