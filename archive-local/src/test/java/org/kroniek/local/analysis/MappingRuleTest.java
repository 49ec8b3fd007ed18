package org.kroniek.local.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ph => f      | ph  | f
            " x=>y "     | x   | y
            a => b => c  | a => b | c
            \\u20AC => E  | €   | E
            \\\\ => /      | \\   | /
            \\x => y      | x   | y
            """)
    void shouldReadBothSides(String rule, String from, String to) {
        assertThat(MappingRule.parse(rule)).isEqualTo(new MappingRule(from, to));
    }

    @Test
    void shouldReadControlCharacters_andNothing() {
        assertThat(MappingRule.parse("\\n\\t\\r\\b\\f =>")).isEqualTo(new MappingRule("\n\t\r\b\f", ""));
    }

    @Test
    void shouldRefuseWhatIsNoRule() {
        assertThatThrownBy(() -> MappingRule.parse("a b")).hasMessageContaining("a b");
        assertThatThrownBy(() -> MappingRule.parse("\\u12 => b")).hasMessageContaining("four hexadecimal digits");
    }
}
