package org.kroniek.core.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for PostgreSQL means the same to Java. */
class ChangedNamesTest {

    private static Pattern pattern(String... names) {
        return Pattern.compile(new ChangedNames(List.of(names)).pattern());
    }

    @ParameterizedTest
    @CsvSource({"Poetin, Poetins leger", "Poetin, LEGER VAN POETIN", "Kassym-Jomart Tokajev, KASSYM-JOMART  TOKAJEV",
            "'Yahoo!', bij Yahoo is", "Токаев, ТОКАЕВ", "O'Neill, van O’Neill", "Istanbul, in İstanbul",
            "Curaçao, CURAÇAO"})
    void shouldHitEveryFormOfAName(String name, String text) {
        assertThat(pattern(name).matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Poetin, de president", "Kassym-Jomart Tokajev, Tokajev", "New York, Newyork"})
    void shouldPassOverTextsWithoutIt(String name, String text) {
        assertThat(pattern(name).matcher(text).find()).isFalse();
    }

    @Test
    void shouldHitAnyOfSeveralNames() {
        assertThat(pattern("Almaty", "Nur-Sultan").matcher("in Nur-Sultan").find()).isTrue();
        assertThat(pattern("Almaty", "Nur-Sultan").matcher("in Almaty").find()).isTrue();
    }

    @Test
    void shouldTakeNothingInANameForAnOperator() {
        assertThat(pattern("C++ (taal)").matcher("over C++ (taal) gesproken").find()).isTrue();
        assertThat(pattern("a.b").matcher("axb").find()).isFalse();
    }

    @Test
    void shouldBeEmpty_whenNoTextCanHaveTheNames() {
        assertThat(new ChangedNames(List.of("!!", "—")).pattern()).isEmpty();
    }

    @Test
    void shouldSayWhenTheyAreTooMany() {
        List<String> names = IntStream.rangeClosed(0, ChangedNames.FEW).mapToObj(i -> "Naam" + i).toList();

        assertThat(new ChangedNames(names).areFew()).isFalse();
        assertThat(new ChangedNames(names.subList(1, names.size())).areFew()).isTrue();
    }
}
