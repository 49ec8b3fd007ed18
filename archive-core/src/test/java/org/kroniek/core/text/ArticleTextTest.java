package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void shouldPlaceEachBlockInTheCanonicalText() {
        ArticleText text = ArticleText.of("Eerste 😀.\n\nKop\n\n„Citaat“", "phq");

        assertThat(text.blocks()).containsExactly(
                new TextBlock(BlockKind.PARAGRAPH, "Eerste 😀.", new TextSpan(0, 9)),
                new TextBlock(BlockKind.HEADING, "Kop", new TextSpan(11, 14)),
                new TextBlock(BlockKind.QUOTE, "„Citaat“", new TextSpan(16, 24)));
        assertThat(text.blocks())
                .allSatisfy(block -> assertThat(block.span().in(text.canonical())).isEqualTo(block.text()));
    }

    @Test
    void shouldGiveBackWhatItWasMadeOf() {
        ArticleText text = ArticleText.of("A\n\nB", "hp");

        assertThat(text.canonical()).isEqualTo("A\n\nB").isEqualTo(text.toString());
        assertThat(text.kinds()).isEqualTo("hp");
    }

    @Test
    void shouldEqualAnother_onlyWhenTextAndKindsAreTheSame() {
        assertThat(ArticleText.of("A\n\nB", "hp")).isEqualTo(ArticleText.of("A\n\nB", "hp"))
                .hasSameHashCodeAs(ArticleText.of("A\n\nB", "hp")).isNotEqualTo(ArticleText.of("A\n\nB", "pp"))
                .isNotEqualTo(ArticleText.of("A\n\nC", "hp"));
    }

    @Test
    void shouldBeRefused_whenThereAreNotAsManyKindsAsBlocks() {
        assertThatThrownBy(() -> ArticleText.of("A\n\nB", "p")).hasMessage("2 blocks, but 1 kinds");
        assertThatThrownBy(() -> ArticleText.of("A", "pp")).hasMessage("1 blocks, but 2 kinds");
    }

    @Test
    void shouldBeRefused_whenAKindIsUnknown() {
        assertThatThrownBy(() -> ArticleText.of("A", "x")).hasMessage("No kind of block is written 'x'");
    }
}
