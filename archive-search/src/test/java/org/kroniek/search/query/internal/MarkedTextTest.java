package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.Snippet;

class MarkedTextTest {

    @Test
    void shouldCountCodePoints_notCodeUnitsOrTags() {
        Snippet snippet = MarkedText.snippet("text", "😀 \uE000Kirgizië\uE001 en\n\n\uE000Wit\uE001-\uE000😀\uE001");
        assertThat(snippet.text()).isEqualTo("😀 Kirgizië en  Wit-😀");
        assertThat(snippet.marks()).containsExactly(new TextSpan(2, 10), new TextSpan(15, 18), new TextSpan(19, 20));
    }
}
