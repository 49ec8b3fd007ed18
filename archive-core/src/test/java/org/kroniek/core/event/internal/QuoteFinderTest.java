package org.kroniek.core.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.event.EventDraft.Passage;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.TextSpan;

class QuoteFinderTest {

    private static final ArticleText TEXT = ArticleText.of("😀 Eerst rust, toen rust.\n\nDaarna weer rust. zzz", "pp");

    private static Passage passage(String quote, String prefix, String suffix) {
        return new Passage("Krant", "1", quote, Optional.of(prefix).filter(text -> !text.isEmpty()),
                Optional.of(suffix).filter(text -> !text.isEmpty()), Stance.SUPPORTS);
    }

    @Test
    void shouldFindEveryPlaceInCodePoints() {
        assertThat(QuoteFinder.places(TEXT, passage("Eerst", "", ""))).containsExactly(new TextSpan(2, 7));
        assertThat(QuoteFinder.places(TEXT, passage("rust", "", ""))).hasSize(3);
        assertThat(QuoteFinder.places(TEXT, passage("zz", "", ""))).hasSize(2);
    }

    @Test
    void shouldHeedWhatStandsAround_withOrWithoutTheBlankBetween() {
        assertThat(QuoteFinder.places(TEXT, passage("rust", "toen", ""))).containsExactly(new TextSpan(19, 23));
        assertThat(QuoteFinder.places(TEXT, passage("rust", "weer ", "."))).hasSize(1);
        assertThat(QuoteFinder.places(TEXT, passage("rust", "", ". Daarna"))).isEmpty();
        assertThat(QuoteFinder.places(TEXT, passage("Daarna", "rust.\n\n", ""))).hasSize(1);
    }

    @Test
    void shouldFindNothing_thatReachesOverBlocksOrIsEmpty() {
        assertThat(QuoteFinder.places(TEXT, passage("rust.\n\nDaarna", "", ""))).isEmpty();
        assertThat(QuoteFinder.places(TEXT, passage("", "", ""))).isEmpty();
        assertThat(QuoteFinder.places(TEXT, passage("oorlog", "", ""))).isEmpty();
    }
}
