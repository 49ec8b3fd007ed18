package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleCompletionTest {

    @Test
    void shouldBeginAtEveryWord() {
        assertThat(TitleCompletion.of("\"Acht doden\" in Wit-Rusland", 5).inputs()).containsExactly(
                "Acht doden\" in Wit-Rusland", "doden\" in Wit-Rusland", "in Wit-Rusland", "Wit-Rusland", "Rusland");
    }

    @Test
    void shouldNotBeginInsideAWord() {
        assertThat(TitleCompletion.of("Auto's d’Estaing Кири\u0301лл", 5).inputs()).hasSize(3);
    }

    @Test
    void shouldBeginAtTheFirstEightWordsOnly() {
        assertThat(TitleCompletion.of("een twee drie vier vijf zes zeven acht negen", 5).inputs()).hasSize(8)
                .endsWith("acht negen");
    }

    @Test
    void shouldBeWhatTheCompletionFieldTakes() {
        assertThat(TitleCompletion.of("a\u001Fb\u0000c", 5).inputs()).startsWith("a b c");
        assertThat(TitleCompletion.of("…", 5).inputs()).isEmpty();
        assertThat(TitleCompletion.of("oud", -40_000).weight()).isZero();
        String cut = TitleCompletion.of("a".repeat(79) + "😀", 5).inputs().getFirst();
        assertThat(cut).isEqualTo("a".repeat(79));
    }
}
