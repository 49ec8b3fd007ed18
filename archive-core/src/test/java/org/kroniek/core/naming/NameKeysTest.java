package org.kroniek.core.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    /** Letters of many alphabets, marks, digits, halves of surrogate pairs and whole ones. */
    private static final int[] HOSTILE = "aeiouyjschtzwšéöžčßıİǆгґїё-’ʹ 7.😀𠮷\u0301\u200d中ابგ".codePoints().toArray();

    static List<String> lines(String resource) throws IOException {
        try (InputStream in = NameKeysTest.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).toList();
        }
    }

    static Stream<List<String>> spellings() throws IOException {
        return lines("spellings.txt").stream().map(line -> List.of(line.split(" ")));
    }

    static Stream<List<String>> different() throws IOException {
        return lines("different.txt").stream().map(line -> List.of(line.split(" ")));
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void findsOneNameInAnySpelling(List<String> names) {
        List<String> apart = new ArrayList<>();
        for (String one : names) {
            names.stream().filter(other -> !share(NameKeys.of(one), NameKeys.of(other)))
                    .forEach(other -> apart.add(one + NameKeys.of(one) + " " + other + NameKeys.of(other)));
        }

        assertThat(apart).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("different")
    void keepsDifferentNamesApart(List<String> names) {
        List<String> together = new ArrayList<>();
        for (String one : names) {
            names.stream().filter(other -> !other.equals(one) && share(NameKeys.of(one), NameKeys.of(other)))
                    .forEach(other -> together.add(one + NameKeys.of(one) + " " + other + NameKeys.of(other)));
        }

        assertThat(together).isEmpty();
    }

    @Test
    void sharesNoKeyBetweenTheNamesOfTheTable() throws IOException {
        List<List<String>> names = spellings().toList();
        List<String> together = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (share(keysOf(names.get(i)), keysOf(names.get(j)))) {
                    together.add(names.get(i) + " " + names.get(j));
                }
            }
        }

        assertThat(together).isEmpty();
    }

    private static Set<String> keysOf(List<String> names) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.addAll(NameKeys.of(name)));
        return keys;
    }

    @ParameterizedTest
    @CsvSource({"Путина, Putin", "Путину, Poetin", "Путиным, Poutine", "Путине, Putin", "Путиной, Putina",
            "Токаева, Tokajev", "Токаевым, Tokayev", "Лукашенко, Loekasjenko", "Лукашенком, Lukashenko",
            "Жириновского, Zjirinovski", "Жириновскому, Zhirinovsky", "Жириновским, Jirinovski",
            "Жириновском, Schirinowski", "Чайковской, Чайковская", "Зеленського, Zelensky", "Зеленським, Selenskyj",
            "Толстого, Tolstoj", "Навального, Navalny", "Сергея, Sergej", "Сергеем, Sergey", "Игоря, Igor",
            "Марии, Maria", "Москвой, Moskva", "Киеве, Kiev", "Романовых, Romanov", "Poetins, Putin",
            "Putin's, Poetin", "Putin’s, Путин", "Tokajevs, Токаев", "Merkels, Merkel"})
    void findsTheNameInItsInflectedForms(String form, String name) {
        assertThat(NameKeys.ofForm(form)).containsAnyElementsOf(NameKeys.of(name));
    }

    @ParameterizedTest
    @CsvSource({"Milošević, Milosevic", "Erdoğan, Erdogan", "Wałęsa, Walesa", "Đurić, Duric", "Schröder, Schroder",
            "Şahin, Sahin", "Əliyev, Aliyev"})
    void findsNamesPrintedWithoutTheirAccents(String name, String printed) {
        assertThat(NameKeys.of(name)).containsAnyElementsOf(NameKeys.of(printed));
    }

    @Test
    void doesNotTakeTheEndForAnEnding_whenSomeoneLooksForTheWord() {
        assertThat(NameKeys.of("Путина")).doesNotContainAnyElementsOf(NameKeys.of("Путин"));
        assertThat(NameKeys.of("Peters")).doesNotContainAnyElementsOf(NameKeys.of("Peter"));
        assertThat(NameKeys.ofForm("Jones")).containsAll(NameKeys.of("Jones"));
        assertThat(NameKeys.ofForm("Rose's")).containsAnyElementsOf(NameKeys.of("Rose"));
        assertThat(NameKeys.ofForm("Los")).isEqualTo(NameKeys.of("Los"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Li", "Ян", "G7", "Covid19", "習近平", "فلاديمير", "Пуtin", "Vladimir Putin", "-’-", "ьъь",
            "Aaa"})
    void givesNoKey_whenTheWordIsNoNameOfAKnownScript(String word) {
        assertThat(NameKeys.of(word)).isEmpty();
        assertThat(NameKeys.ofForm(word)).isEmpty();
    }

    @Test
    void doesNotMindCaseAndComposition() {
        assertThat(NameKeys.of("POETIN")).isEqualTo(NameKeys.of("poetin"));
        assertThat(NameKeys.of("Зеленскии\u0306")).isEqualTo(NameKeys.of("Зеленский"));
        assertThat(NameKeys.of("Пу\u0301тин")).isEqualTo(NameKeys.of("Путин"));
        assertThat(NameKeys.of("Ryōta")).isEqualTo(NameKeys.of("Ryota"));
    }

    @Test
    void givesFewKeysToAnything() {
        Random random = new Random(20220105);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder word = new StringBuilder();
            int length = random.nextInt(201);
            int kinds = 1 + random.nextInt(HOSTILE.length);
            while (word.length() < length) {
                word.appendCodePoint(HOSTILE[random.nextInt(kinds)]);
            }
            word.setLength(length);

            assertThat(NameKeys.of(word.toString())).hasSizeLessThanOrEqualTo(NameKeys.MOST_KEYS);
            assertThat(NameKeys.ofForm(word.toString())).containsAll(NameKeys.of(word.toString()))
                    .hasSizeLessThanOrEqualTo(NameKeys.MOST_KEYS_OF_FORM).noneMatch(key -> key.length() < 3);
        }
    }

    /** Kept keys are made anew when the version has gone up, and only then. */
    @Test
    void hasTheKeysOfItsVersion() throws IOException {
        int keys = 0;
        for (List<String> names : spellings().toList()) {
            for (String name : names) {
                keys = 31 * keys + NameKeys.ofForm(name).hashCode();
            }
        }

        assertThat(List.of(NameKeys.VERSION, keys))
                .as("version, and a sum over the keys of spellings.txt: raise the version when the keys change")
                .isEqualTo(List.of(1, 999071766));
    }
}
