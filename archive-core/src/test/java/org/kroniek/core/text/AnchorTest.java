package org.kroniek.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final ArticleText TEXT = ArticleText
            .of("😀".repeat(40) + "Tokajev" + "é".repeat(40), "p");

    private static final TextSpan NAME = new TextSpan(40, 47);

    @Test
    void shouldQuoteThePassageAndWhatStandsAroundIt() {
        Anchor anchor = Anchor.of(TEXT, NAME);

        assertThat(anchor.exact()).isEqualTo("Tokajev");
        assertThat(anchor.prefix()).isEqualTo("😀".repeat(Anchor.CONTEXT));
        assertThat(anchor.suffix()).isEqualTo("é".repeat(Anchor.CONTEXT));
        assertThat(anchor.span()).isEqualTo(NAME);
    }

    @Test
    void shouldHaveLessContext_atTheEndsOfTheText() {
        ArticleText text = ArticleText.of("Poetin belde Tokajev", "p");

        assertThat(Anchor.of(text, new TextSpan(0, 6)).prefix()).isEmpty();
        assertThat(Anchor.of(text, new TextSpan(13, 20)).prefix()).isEqualTo("Poetin belde ");
        assertThat(Anchor.of(text, new TextSpan(13, 20)).suffix()).isEmpty();
    }

    @Test
    void shouldReachOverBlocks() {
        ArticleText text = ArticleText.of("Kop\n\nTekst", "hp");

        assertThat(Anchor.of(text, new TextSpan(1, 7)).exact()).isEqualTo("op\n\nTe");
    }

    @Test
    void shouldKnowTheTextItWasTakenFrom() {
        Anchor anchor = Anchor.of(TEXT, NAME);

        assertThat(anchor.isOf(ArticleText.of(TEXT.canonical(), "q"))).isTrue();
        assertThat(anchor.isOf(ArticleText.of(TEXT.canonical() + ".", "p"))).isFalse();
    }

    @Test
    void shouldBeRefused_whenThereIsNoSuchPassage() {
        assertThatThrownBy(() -> Anchor.of(TEXT, new TextSpan(3, 3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Anchor.of(TEXT, new TextSpan(80, 88))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("87 code points");
    }
}
