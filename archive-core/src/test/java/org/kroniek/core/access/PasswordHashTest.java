package org.kroniek.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "", "пароль 🔑 mot de passe", "a\0b"})
    void shouldMatchItsOwnPasswordOnly(String password) {
        PasswordHash hash = PasswordHash.of(password);

        assertThat(hash.matches(password)).isTrue();
        assertThat(hash.matches(password + "x")).isFalse();
    }

    @Test
    void shouldBeAnotherEachTime() {
        assertThat(PasswordHash.of("geheim").text()).isNotEqualTo(PasswordHash.of("geheim").text());
    }

    @Test
    void shouldKeepTheNumberOfRoundsInItsText() {
        assertThat(PasswordHash.of("geheim").text()).matches("pbkdf2-sha256\\$600000\\$[^$]+\\$[^$]+");
    }

    @Test
    void shouldAgreeWithOthers() {
        // RFC 7914, section 11: PBKDF2-HMAC-SHA-256 with the salt "salt" and one round, its first 32 bytes
        PasswordHash hash = new PasswordHash("pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=");

        assertThat(hash.matches("passwd")).isTrue();
    }

    @Test
    void shouldHideInLogs() {
        PasswordHash hash = PasswordHash.of("geheim");

        assertThat(hash.toString()).doesNotContain(hash.text().substring(hash.text().lastIndexOf('$') + 1));
    }

    @Test
    void shouldSaySo_whenTheSchemeIsUnknown() {
        assertThatThrownBy(() -> new PasswordHash("md5$1$x$y").matches("geheim"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("md5");
    }
}
