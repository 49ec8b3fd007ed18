package org.kroniek.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Every kind of problem is explained. */
class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource
    void shouldHaveTitleAndDetail_inBothLanguages(ProblemType type) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            Messages messages = Messages.load(Problems.BUNDLE, language);
            assertThat(messages.text(type + ".title")).isNotBlank();
            assertThat(messages.text(type + ".detail")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveAStableType_thatIsARelativeReference(ProblemType type) {
        assertThat(type.type()).matches("/problems/[a-z-]+");
        assertThat(type.status()).isBetween(400, 599);
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayHowToProveWhoCalls_whenThatIsWhatIsWrong(ProblemType type) {
        assertThat(type.challenge().isPresent()).isEqualTo(type.status() == 401);
    }
}
