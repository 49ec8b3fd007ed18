package org.kroniek.local.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerRuleTest {

    @Test
    void shouldGiveSeveralWordsOneStem() {
        assertThat(StemmerRule.parse(" bisjkek, bishkek => bisjkek "))
                .isEqualTo(new StemmerRule(List.of("bisjkek", "bishkek"), "bisjkek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "a => b => c", "a =>", " => b", "a,,b => c", "a => b,c"})
    void shouldRefuseWhatIsNoRule(String rule) {
        assertThatThrownBy(() -> StemmerRule.parse(rule)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule);
    }
}
