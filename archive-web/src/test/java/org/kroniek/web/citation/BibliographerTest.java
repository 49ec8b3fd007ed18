package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.reading.InterfaceLanguage;

/** References as the manuals want them, in both languages of the portal; what is in italics stands between asterisks. */
class BibliographerTest {

    private static final Bibliographer BIBLIOGRAPHER = new Bibliographer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "APA|DUTCH|ten Bruggencate, J., & Kamsteeg, D. (2022, januari 5). Traangas in het centrum van "
                    + "Almaty. *De Schemerkoerier*. Kroniek, revisie 2. ARTICLE",
            "APA|ENGLISH|ten Bruggencate, J., & Kamsteeg, D. (2022, January 5). Traangas in het centrum van "
                    + "Almaty. *De Schemerkoerier*. Kroniek, revision 2. ARTICLE",
            "CHICAGO|DUTCH|ten Bruggencate, Joris, en Douwe Kamsteeg. “Traangas in het centrum van Almaty”. *De "
                    + "Schemerkoerier*, 5 januari 2022. Kroniek, revisie 2. ARTICLE.",
            "CHICAGO|ENGLISH|ten Bruggencate, Joris, and Douwe Kamsteeg. “Traangas in het centrum van Almaty.” "
                    + "*De Schemerkoerier*, January 5, 2022. Kroniek, revision 2. ARTICLE.",
            "MLA|DUTCH|ten Bruggencate, Joris, en Douwe Kamsteeg. “Traangas in het centrum van Almaty”. *De "
                    + "Schemerkoerier*, 5 januari 2022, Kroniek, revisie 2, ARTICLE.",
            "MLA|ENGLISH|ten Bruggencate, Joris, and Douwe Kamsteeg. “Traangas in het centrum van Almaty.” *De "
                    + "Schemerkoerier*, 5 Jan. 2022, Kroniek, revision 2, ARTICLE."})
    void shouldCiteANamedWriter(CitationStyle style, InterfaceLanguage reader, String expected) {
        assertThat(reference(CitedSamples.article("Traangas in het centrum van Almaty", "nl", "2022-01-05",
                "Joris ten Bruggencate en Douwe Kamsteeg", reader), style)).isEqualTo(whole(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "APA|DUTCH|Протесты в Алма-Ате. (c. 2022, januari). *De Schemerkoerier*. Kroniek, revisie 2. ARTICLE",
            "APA|ENGLISH|Протесты в Алма-Ате. (ca. 2022, January). *De Schemerkoerier*. Kroniek, revision 2. ARTICLE",
            "CHICAGO|DUTCH|De Schemerkoerier. “Протесты в Алма-Ате”. [januari 2022?]. Kroniek, revisie 2. ARTICLE.",
            "CHICAGO|ENGLISH|De Schemerkoerier. “Протесты в Алма-Ате.” [January 2022?]. Kroniek, revision 2. ARTICLE.",
            "MLA|DUTCH|“Протесты в Алма-Ате”. *De Schemerkoerier*, Circa januari 2022, Kroniek, revisie 2, ARTICLE.",
            "MLA|ENGLISH|“Протесты в Алма-Ате.” *De Schemerkoerier*, Circa Jan. 2022, Kroniek, revision 2, ARTICLE."})
    void shouldCiteWithoutWriter_aroundAMonth(CitationStyle style, InterfaceLanguage reader, String expected) {
        assertThat(reference(CitedSamples.article("Протесты в Алма-Ате", "ru", "2022-01~", null, reader), style))
                .isEqualTo(whole(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "APA|DUTCH|Redactie buitenland. (z.d.). Zonder datum. *De Schemerkoerier*. Kroniek, revisie 2. "
                    + "Geraadpleegd 22 november 2026, van ARTICLE",
            "CHICAGO|DUTCH|Redactie buitenland. “Zonder datum”. *De Schemerkoerier*, z.d. Kroniek, revisie 2. "
                    + "Geraadpleegd 22 november 2026. ARTICLE.",
            "MLA|ENGLISH|Redactie buitenland. “Zonder datum.” *De Schemerkoerier*, Kroniek, revision 2, "
                    + "ARTICLE. Accessed 22 Nov. 2026."})
    void shouldCiteWithoutDate_namingTheDayOfAccess(CitationStyle style, InterfaceLanguage reader, String expected) {
        assertThat(reference(CitedSamples.article("Zonder datum", "und", null, "Redactie buitenland", reader), style))
                .isEqualTo(whole(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "APA|DUTCH|Bijl, A. (2022, januari 2–11). Tien dagen. *De Schemerkoerier*. Kroniek, revisie 2. ARTICLE",
            "CHICAGO|ENGLISH|Bijl, Anna. “Tien dagen.” *De Schemerkoerier*, January 2–11, 2022. Kroniek, "
                    + "revision 2. ARTICLE.",
            "MLA|DUTCH|Bijl, Anna. “Tien dagen”. *De Schemerkoerier*, 2–11 januari 2022, Kroniek, revisie 2, ARTICLE."})
    void shouldCiteAPeriod(CitationStyle style, InterfaceLanguage reader, String expected) {
        assertThat(reference(CitedSamples.article("Tien dagen", "nl", "2022-01-02/2022-01-11", "Anna Bijl", reader),
                style)).isEqualTo(whole(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "APA|DUTCH|*Onlusten in Kazachstan*. (2026, november 2). [Dossier]. Kroniek, versie 3. DOSSIER",
            "CHICAGO|ENGLISH|Kroniek, Version 3. “Unrest in Kazakhstan.” Dossier. November 2, 2026. DOSSIER.",
            "MLA|DUTCH|“Onlusten in Kazachstan”. Dossier. *Kroniek, versie 3*, 2 november 2026, DOSSIER."})
    void shouldCiteADossier_byItsVersion(CitationStyle style, InterfaceLanguage reader, String expected) {
        assertThat(reference(CitedSamples.event(reader), style)).isEqualTo(whole(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-21", "2022-XX-XX", "199X", "19XX", "2022-01-02/..", "../2022-03?",
            "2021-12/2022-01-02", "2022-01-05T16:00:00+01:00", "-0044-03-15", "Y17000", "0001", "/2022"})
    void shouldCiteAnyDate(String edtf) {
        for (CitationStyle style : CitationStyle.values()) {
            assertThat(reference(CitedSamples.dated(edtf, "Anna Bijl"), style)).as(style + " " + edtf)
                    .contains("Bijl", "Traangas", "Schemerkoerier", CitedSamples.ADDRESS).doesNotContain("  ", "null");
        }
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void shouldPrintOddCharactersAsTheyAre(CitationStyle style) {
        String title = "<b>5</b> & {6} % $7_8 ^ ~ \\ 三島 😀 https://x.example/?a=1&b=2";

        assertThat(reference(CitedSamples.article(title, "nl", "2022", "Anna Bijl", InterfaceLanguage.DUTCH), style))
                .contains(title);
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void shouldServeManyAtOnce(CitationStyle style) {
        CitedRecord one = CitedSamples.dated("2022-01-05", "Anna Bijl");
        CitedRecord other = CitedSamples.dated("2023-02-06", "Douwe Kamsteeg");
        Set<String> alone = Set.of(reference(one, style), reference(other, style));

        assertThat(IntStream.range(0, 400).parallel()
                .mapToObj(number -> (number % 2) + reference(number % 2 == 0 ? one : other, style))
                .collect(Collectors.toSet()))
                .isEqualTo(Set.of("0" + reference(one, style), "1" + reference(other, style)));
        assertThat(alone).hasSize(2);
    }

    @Test
    void shouldListReferences_aLineEach() {
        String list = CitedSamples.file(CitationForm.APA, CitedSamples.dated("2022", "Anna Bijl"),
                CitedSamples.dated("2021", "Douwe Kamsteeg"));

        assertThat(list.split("\n\n")).hasSize(2).allSatisfy(line -> assertThat(line.strip()).doesNotContain("\n"));
        assertThat(list).startsWith("Bijl, A. (2022).").endsWith(CitedSamples.ADDRESS + "\n");
    }

    private static String whole(String expected) {
        return expected.replace("ARTICLE", CitedSamples.ADDRESS).replace("DOSSIER",
                "https://kroniek.example/events/" + CitedSamples.EVENT);
    }

    private static String reference(CitedRecord record, CitationStyle style) {
        List<CitationPiece> pieces = BIBLIOGRAPHER.reference(record, style);
        return pieces.stream().map(piece -> piece.italic() ? "*" + piece.text() + "*" : piece.text())
                .collect(Collectors.joining());
    }
}
