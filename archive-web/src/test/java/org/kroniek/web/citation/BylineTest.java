package org.kroniek.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    /** Persons as given|particle|family, others as they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "Joris ten Bruggencate > Joris|ten|Bruggencate",
            "Door Hanneke Vroegindeweij > Hanneke||Vroegindeweij",
            "J.P. van der Meer-de Vries > J.P.|van der|Meer-de Vries",
            "Anna Maria van den Berg en Douwe Kamsteeg > Anna Maria|van den|Berg;Douwe||Kamsteeg",
            "Solène Maucourtois, Friedhelm von Oberrauch > Solène||Maucourtois;Friedhelm|von|Oberrauch",
            "Robert Smith Jr. > Robert||Smith Jr.",
            "Зинаида Лапоткова и Аркадий Мшеловский > Зинаида||Лапоткова;Аркадий||Мшеловский",
            "Kassym-Jomart Tokajev > Kassym-Jomart||Tokajev",
            "Brian O'Neill > Brian||O'Neill",
            "Redactie buitenland > Redactie buitenland",
            "Onze Correspondent > Onze Correspondent",
            "Van onze verslaggever > Van onze verslaggever",
            "Agence France-Presse > Agence France-Presse",
            "Reuters / ANP > Reuters;ANP",
            "Ludwig van > Ludwig van",
            "van der Meer > van der Meer",
            "mirte oosterwaal > mirte oosterwaal",
            "三島由紀夫 > 三島由紀夫"})
    void shouldDivideNames_butOnlyNames(String byline, String expected) {
        assertThat(Byline.names(byline).stream().map(BylineTest::words).collect(Collectors.joining(";")))
                .isEqualTo(expected);
    }

    @Test
    void shouldNameNobody_whenThereIsNothing() {
        assertThat(Byline.names(" \n ")).isEmpty();
    }

    private static String words(CitedName name) {
        return switch (name) {
            case CitedName.Undivided(String whole) -> whole;
            case CitedName.Person(String given, Optional<String> particle, String family, Optional<String> suffix) ->
                given + "|" + particle.orElse("") + "|" + family + suffix.map(word -> " " + word).orElse("");
        };
    }
}
