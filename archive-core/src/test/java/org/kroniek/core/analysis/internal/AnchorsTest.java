package org.kroniek.core.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.TextSpan;

class AnchorsTest {

    private static final String TEXT = "Almaty 𝔸 ligt, zoals iedereen wel weet, aan de voet van een gebergte 🏔 in Kazachstan.";

    @ParameterizedTest
    @CsvSource({"0, 6", "7, 8", "44, 48", "69, 70", "74, 84"})
    void shouldMakeTheSameAnchorAsMakingItAlone(int start, int end) {
        TextSpan span = new TextSpan(start, end);

        assertThat(new Anchors(TEXT).at(span)).isEqualTo(Anchor.of(ArticleText.of(TEXT, "p"), span));
    }
}
