package org.kroniek.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    private Optional<PasswordProblem> problem(String password) {
        return rules.problem(password, List.of("aliya.bekova", "kroniek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "vier blauwe fietsen onderweg",
            "тёплый хлеб на столе утром",
            "xK9-vw2-Qp7-mm4"})
    void shouldTakeWhatIsLongAndNotKnown(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xK9-vw2-Qp7", "пароль"})
    void shouldRefuseWhatIsShort(String password) {
        assertThat(problem(password)).contains(PasswordProblem.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "qwertyuiop123", "aaaaaaaaaaaaaa", "welcome12345", "aliya.bekova1",
            "kroniekkroniek", "202220222022"})
    void shouldRefuseWhatIsGuessedFirst(String password) {
        assertThat(problem(password)).contains(PasswordProblem.EASY_TO_GUESS);
    }

    @Test
    void shouldCountCharactersAsPeopleDo() {
        assertThat(problem("🌷🦔🧀🚲⛵🌧️🧇🏡🎻🕯️")).isEmpty();
        assertThat(problem("w0ndr!".repeat(40))).contains(PasswordProblem.TOO_LONG);
    }
}
