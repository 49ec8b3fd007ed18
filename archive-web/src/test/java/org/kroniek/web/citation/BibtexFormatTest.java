package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.reading.InterfaceLanguage;

/** What is written, read back by a parser of BibTeX and one of LaTeX. */
class BibtexFormatTest {

    @Test
    void shouldWriteAnArticleOfANewspaper() {
        assertThat(CitedSamples.file(CitationForm.BIBTEX,
                CitedSamples.dated("2022-01-05", "Joris ten Bruggencate en Redactie buitenland"))).isEqualTo("""
                        @article{kroniek-ID,
                          author = {ten Bruggencate, Joris and {Redactie buitenland}},
                          title = {{Traangas in het centrum van Almaty}},
                          journal = {De Schemerkoerier},
                          date = {2022-01-05},
                          year = {2022},
                          month = jan,
                          section = {Wereld},
                          externalid = {SK/22-01-009},
                          version = {2},
                          note = {Kroniek, revisie 2},
                          langid = {dutch},
                          url = {https://kroniek.example/articles/ID},
                          urldate = {2026-11-22}
                        }

                        """.replace("ID", CitedSamples.ID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"2022-01 > 2022 > 1", "2022 > 2022 >", "2022-01-05~ > 2022? > 1",
            "2022-21 > 2022 >", "2022-01-02/2022-01-11 > 2022 >", "2021-12-30/2022-01-02 > 2021–2022 >",
            "199X > 1990–1999? >", "2022-01/.. > 2022? > 1"})
    void shouldKeepWhatADateSays(String edtf, String year, String month) throws ParseException {
        BibTeXEntry entry = entries(CitedSamples.dated(edtf, null)).getFirst();

        // Taken letter by letter, as biber does.
        assertThat(entry.getField(new Key("date")).toUserString()).isEqualTo(edtf);
        assertThat(text(entry, "year")).isEqualTo(year);
        assertThat(text(entry, "month")).isEqualTo(month == null ? null : "January");
        assertThat(text(entry, "author")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', value = {"100% & meer_of #minder $5", "{open", "dicht}",
            "a~b^c", "terug\\streep", "Протесты в Алма-Ате", "“aan” en \"uit\"", "a@b.nl", "€ é ß"})
    void shouldComeBackAsItWas(String headline) throws ParseException {
        BibTeXEntry entry = entries(
                CitedSamples.article(headline, "nl", "2022", headline, InterfaceLanguage.DUTCH)).getFirst();

        assertThat(text(entry, "title")).isEqualTo(headline);
        assertThat(text(entry, "note")).isEqualTo("Kroniek, revisie 2");
    }

    /** The parser of LaTeX knows no Japanese; biber does. */
    @Test
    void shouldLeaveEveryScriptAsItIs() throws ParseException {
        BibTeXEntry entry = entries(
                CitedSamples.article("三島 😀 ألماتي", "ja", "2022", null, InterfaceLanguage.DUTCH)).getFirst();

        assertThat(entry.getField(new Key("title")).toUserString()).isEqualTo("{三島 😀 ألماتي}");
    }

    @Test
    void shouldStayWhole_whateverATitleSays() throws ParseException {
        CitedRecord odd = CitedSamples.article("}\n@book{other,\r\n title = {x}}", "ru", null, null,
                InterfaceLanguage.DUTCH);
        List<BibTeXEntry> entries = entries(odd, CitedSamples.event(InterfaceLanguage.DUTCH));

        assertThat(entries).hasSize(2);
        assertThat(text(entries.getFirst(), "title")).isEqualTo("} @book{other, title = {x}}");
        assertThat(text(entries.getFirst(), "langid")).isEqualTo("russian");
    }

    @Test
    void shouldDateADossierByItsVersion_andTellWhenTheEventWas() throws ParseException {
        BibTeXEntry event = entries(CitedSamples.event(InterfaceLanguage.ENGLISH)).getFirst();

        assertThat(event.getType().getValue()).isEqualTo("misc");
        assertThat(event.getKey().getValue()).isEqualTo("kroniek-" + CitedSamples.EVENT);
        assertThat(Stream.of("title", "organization", "date", "eventdate", "version", "note")
                .map(field -> text(event, field))).containsExactly("Unrest in Kazakhstan", "Kroniek", "2026-11-02",
                        "2022-01-02/2022-01-11", "3", "Kroniek, version 3");
    }

    private static List<BibTeXEntry> entries(CitedRecord... records) throws ParseException {
        BibTeXDatabase read = new BibTeXParser()
                .parse(new StringReader(CitedSamples.file(CitationForm.BIBTEX, records)));
        assertThat(read.getObjects()).hasSameSizeAs(records);
        return List.copyOf(read.getEntries().values());
    }

    /** As TeX would print it. */
    private static String text(BibTeXEntry entry, String field) {
        Value value = entry.getField(new Key(field));
        try {
            return value == null
                    ? null
                    : new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value.toUserString())));
        } catch (ParseException e) {
            throw new AssertionError(value.toUserString(), e);
        }
    }
}
