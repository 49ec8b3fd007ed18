package org.kroniek.search.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.text.LanguageTag;

class MorphologyTest {

    private static final Morphology MORPHOLOGY = new Morphology();

    private static WordAnalysis analyse(String language, String form) {
        return MORPHOLOGY.analyse(form, new LanguageTag(language));
    }

    private static WordAnalysis dutch(String form) {
        return analyse("nl", form);
    }

    @ParameterizedTest
    @CsvSource({"nl, ging, gaan", "nl, Prijzen, prijs", "nl, doden, dode", "nl, doden, dood", "nl, kinderen, kind",
            "nl, huizen, huis", "nl, coöperaties, cooperatie", "nl, cooperaties, cooperatie", "nl, Franse, frans",
            "nl, opgelopen, oplopen", "nl, boekjes, boek", "nl, Amsterdams, amsterdams", "en, went, go",
            "en, children, child", "fr, chevaux, cheval", "fr, élections, election", "fr, elections, election",
            "fr, œuvres, oeuvre", "de, Männer, mann", "de, manner, mann", "de, ging, gehen", "de, größer, gross",
            "de, Regierungen, regierung", "nl-BE, liepen, lopen"})
    void shouldFindTheDictionaryForm(String language, String form, String lemma) {
        assertThat(analyse(language, form).lemmas()).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({"prijs, prijzen", "wilders, wild"})
    void shouldNotTakeAWordForAFarFetchedForm(String form, String lemma) {
        assertThat(dutch(form).lemmas()).isNotEmpty().doesNotContain(lemma);
    }

    @ParameterizedTest
    @CsvSource({"energieprijzen, energie, prijs", "vliegveld, vlieg, veld", "brandstofprijzen, brandstof, prijs",
            "staatsgreep, staat, greep", "noodtoestand, nood, toestand", "veiligheidsdiensten, veiligheid, dienst",
            "regeringsgebouw, regering, gebouw", "ministerpresident, minister, president",
            "zonnebrillen, zon, bril", "kinderopvang, kind, opvang", "drinkwater, drinken, water",
            "vrouwenrechten, vrouw, recht", "zestienjarige, zestien, jarig", "Nobelprijswinnaar, nobelprijs, winnaar",
            "coalitieakkoorden, coalitie, akkoord", "natuurramp, natuur, ramp"})
    void shouldFindThePartsOfDutchCompounds(String form, String modifier, String head) {
        List<Set<String>> parts = dutch(form).parts();

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).contains(modifier);
        assertThat(parts.getLast()).contains(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"protest", "Almaty", "kantoor", "regering", "president", "betoging", "minister",
            "Amsterdam",
            "partij", "veiligheid", "parlement", "testen", "opstand", "bestand", "gelopen", "kinderen", "voorzitter",
            "Rotterdam", "Kazachstan", "vluchteling", "demonstratie", "oppositie", "reservering", "meldingen",
            "IJsland", "ijsland", "scholieren", "zijn",
            "overleden"})
    void shouldLeaveOtherDutchWordsWhole(String form) {
        assertThat(dutch(form).partLemmas()).isEmpty();
    }

    @Test
    void shouldNameWhatIsInTheParts() {
        assertThat(dutch("gemeenteraadsverkiezingen").partLemmas()).contains("gemeente", "gemeenteraad", "raad",
                "verkiezing");
        assertThat(dutch("landbouwminister").partLemmas()).contains("landbouw", "minister");
    }

    @Test
    void shouldNotTakeALetterOfThePartForALink() {
        assertThat(dutch("plaatsnamen").partLemmas()).contains("plaats").doesNotContain("plaat");
        assertThat(dutch("staatsbezoek").partLemmas()).contains("staat");
    }

    @Test
    void shouldInflectCompoundsThatNoDictionaryHas() {
        WordAnalysis analysis = dutch("avocadogrensconflicten");

        assertThat(analysis.lemmas()).contains("avocadogrensconflict");
        assertThat(analysis.partLemmas()).contains("avocado", "conflict");
        assertThat(analysis.commonWord()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bundesregierung, bund, regierung", "Regierungsparteien, regierung, partei",
            "Energiepreise, energie, preis", "Hauptstadt, haupt, stadt", "Fußballspieler, fussball, spieler",
            "flughafen, flug, hafen"})
    void shouldFindThePartsOfGermanCompounds(String form, String modifier, String head) {
        assertThat(analyse("de", form).parts()).satisfiesExactly(part -> assertThat(part).contains(modifier),
                part -> assertThat(part).contains(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regierung", "Präsident", "Protest", "Polizei", "Minister", "Almaty", "Sicherheit",
            "haben"})
    void shouldLeaveOtherGermanWordsWhole(String form) {
        assertThat(analyse("de", form).partLemmas()).isEmpty();
    }

    @Test
    void shouldTakeHyphenatedWordsApart() {
        WordAnalysis analysis = dutch("NAVO-bondgenoten");

        assertThat(analysis.parts()).containsExactly(Set.of("navo"), Set.of("bondgenoot"));
        assertThat(analysis.lemmas()).containsExactly("navo-bondgenoot");
        assertThat(dutch("60-jarige").partLemmas()).contains("60", "jarig");
    }

    @Test
    void shouldTellNamesFromCommonWords() {
        assertThat(Stream.of("Amsterdam", "amsterdam", "Wilders", "Obama", "Almaty", "xyzzy"))
                .noneMatch(form -> dutch(form).commonWord());
        assertThat(Stream.of("Prijzen", "bos", "Turkse", "brandstofprijzen", "groot"))
                .allMatch(form -> dutch(form).commonWord());
        assertThat(analyse("en", "Paris").commonWord()).isFalse();
        assertThat(analyse("fr", "Paris").commonWord()).isFalse();
        assertThat(analyse("de", "Berlin").commonWord()).isFalse();
    }

    @Test
    void shouldKnowSmallWords() {
        assertThat(Stream.of("de", "het", "werd", "voor", "haar", "zijn", "dat", "kunnen"))
                .allMatch(form -> dutch(form).functionWord());
        assertThat(Stream.of("dier", "huis", "lopen", "groot", "Almaty")).noneMatch(form -> dutch(form).functionWord());
        assertThat(Stream.of("the", "was", "of")).allMatch(form -> analyse("en", form).functionWord());
        assertThat(Stream.of("le", "était", "dans")).allMatch(form -> analyse("fr", form).functionWord());
        assertThat(Stream.of("der", "wurde", "mit")).allMatch(form -> analyse("de", form).functionWord());
    }

    @Test
    void shouldKnowNothingOfOtherLanguages() {
        assertThat(analyse("ru", "дом")).isEqualTo(WordAnalysis.UNKNOWN);
        assertThat(analyse("ru", "премьер-министр")).isEqualTo(WordAnalysis.UNKNOWN);
        assertThat(analyse("und", "huizen")).isEqualTo(WordAnalysis.UNKNOWN);
    }
}
