package org.kroniek.core.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SoundTableTest {

    private static SoundTable table(String... lines) {
        return new SoundTable(Stream.of(lines).map(SoundRule::parse).toList(), List.of());
    }

    private static List<String> read(SoundTable table, String word) {
        return table.read(word).stream().map(StringBuilder::toString).toList();
    }

    @Test
    void takesTheLongestLetters() {
        assertThat(read(table("s s", "sj š", "tsj č", "t t"), "tsjsjs")).containsExactly("čšs");
    }

    @Test
    void takesTheFirstRuleThatFits_ofEquallyLongOnes() {
        assertThat(read(table("c s _ei", "c k"), "cecaci")).containsExactly("sekasi");
        assertThat(read(table("c k", "c s _ei"), "ce")).containsExactly("ke");
    }

    @Test
    void looksAtTheNeighbours() {
        SoundTable table = table("s z V_V", "h x #_", "h - _#", "h g C_");

        assertThat(read(table, "hasanahlhas")).containsExactly("xazanahlgas");
        assertThat(read(table, "sah")).containsExactly("sa");
    }

    @Test
    void readsAnAmbiguousWordInEachWay_theLikeliestFirst() {
        assertThat(read(table("g g|x"), "gog")).containsExactly("gog", "xog", "gox", "xox");
    }

    @Test
    void takesTheLikeliestSounds_whenAWordIsTooAmbiguous() {
        assertThat(read(table("g g|x"), "gogogog")).containsExactly("gogogog", "xogogog", "goxogog", "xoxogog");
    }

    @Test
    void readsNothing_whenTheWordIsNotOfTheSpelling() {
        assertThat(read(table("sh !"), "bush")).isEmpty();
        assertThat(read(new SoundTable(List.of(), List.of("cz", "š")), "bush")).isEmpty();
        assertThat(read(new SoundTable(List.of(), List.of("cz", "š")), "šut")).hasSize(1);
    }

    @Test
    void keepsALetterWithoutRule_butNotItsAccent() {
        assertThat(read(table("o u"), "zőlo")).containsExactly("zolu");
    }

    @Test
    void refusesLinesItCannotRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> SoundRule.parse("sh"));
        assertThatIllegalArgumentException().isThrownBy(() -> SoundRule.parse("sh š V"));
        assertThatIllegalStateException().isThrownBy(() -> SoundTableReader.read("klingon"));
    }
}
