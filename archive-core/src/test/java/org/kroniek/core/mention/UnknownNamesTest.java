package org.kroniek.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {

    private final Names names = new Names().person("Vladimir Poetin", "Poetin").place("Almaty");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Daar kwam Jan van der Berg aan. | Jan van der Berg",
            "Volgens minister Sergej Lavrov niet. | Sergej Lavrov", "President Biden Smith kwam. | Biden Smith",
            "Op Woensdag Jansen aangehouden. | Jansen", "De Russische Gazprom Bank kwam. | Gazprom Bank",
            "Hij zag Lavrovs huis, en Lavrov ook. | Lavrov", "Schrijfster J.K. Rowling kwam. | J.K. Rowling",
            "Hij las Jean-Luc Godard. | Jean-Luc Godard", "Zij zag Pietersen. | Pietersen"})
    void shouldBeProposed(String text, String name) {
        assertThat(names.in("nl", text).unknown()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Betogers kwamen in maart.", "Het was Maandag.", "De Russische president zweeg.",
            "Hij zei: \"Morgen misschien.\"", "Zij zag Poetin in Almaty.", "EEN KOP IN HOOFDLETTERS",
            "De Rotterdamse haven ligt vol.", "Een Poetin-kenner kwam.", "Dat zei de Wit-Russische leider.",
            "Gisteren kwam een premier. Dat zei Premier."})
    void shouldNotBeMadeOfOtherWords(String text) {
        assertThat(names.in("nl", text).unknown()).isEmpty();
    }

    @Test
    void shouldBeTwo_whenAPlaceFollowsAFullName() {
        assertThat(names.in("nl", "Dat zei Tiffany Ng van de Universiteit.").unknown())
                .containsExactlyInAnyOrder("Tiffany Ng", "Universiteit");
    }

    @Test
    void shouldBeProposedInFull_notBySurnameAsWell() {
        assertThat(names.in("nl", "Dat zei Chad Hammel. Toen ging Hammel weg.").unknown())
                .containsExactly("Chad Hammel");
    }

    @Test
    void shouldHaveAKnownGivenName_whereAllNounsHaveCapitals() {
        assertThat(names.in("de", "Gestern hat Vladimir Lawrow die Neue Bank gesehen.").unknown())
                .containsExactly("Vladimir Lawrow");
    }

    @Test
    void shouldNotComeFromATitleOfCapitalisedWords() {
        assertThat(names.in("en", "The Great Story About Several Unknown Things in Town").unknown()).isEmpty();
    }
}
