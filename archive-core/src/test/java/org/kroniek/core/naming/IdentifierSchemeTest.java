package org.kroniek.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource({"WIKIDATA, Q1, true", "WIKIDATA, Q153149, true", "WIKIDATA, Q0, false", "WIKIDATA, P31, false",
            "WIKIDATA, q1, false", "VIAF, 75121530, true", "VIAF, 075121530, false", "VIAF, 7512X, false",
            "GEONAMES, 1526384, true", "GEONAMES, -1, false"})
    void shouldKnowTheFormOfItsIdentifiers(IdentifierScheme scheme, String value, boolean accepted) {
        assertThat(scheme.accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"0000000121032683, true", "000000012146438X, true", "0000000121032684, false",
            "0000000121463289, false", "0000000121302683, false", "0000 0001 2103 2683, false",
            "000000012146438x, false"})
    void shouldCheckTheCheckCharacterOfAnIsni(String isni, boolean accepted) {
        assertThat(IdentifierScheme.ISNI.accepts(isni)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X"})
    void shouldTakeOnlyOneCheckCharacter(String last) {
        assertThat(IdentifierScheme.ISNI.accepts("000000012103268" + last)).isEqualTo(last.equals("3"));
    }
}
