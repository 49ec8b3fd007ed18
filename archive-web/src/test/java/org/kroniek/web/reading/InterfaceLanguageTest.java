package org.kroniek.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InterfaceLanguageTest {

    @Test
    void shouldTakeTheFirstLanguageThatIsSpokenHere() {
        assertThat(InterfaceLanguage.negotiate(List.of(Locale.FRENCH, Locale.UK, Locale.of("nl"))))
                .isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(InterfaceLanguage.negotiate(List.of(Locale.of("nl", "BE"), Locale.ENGLISH)))
                .isEqualTo(InterfaceLanguage.DUTCH);
    }

    @Test
    void shouldSpeakDutch_whenNoneIs() {
        assertThat(InterfaceLanguage.negotiate(List.of())).isEqualTo(InterfaceLanguage.DUTCH);
        assertThat(InterfaceLanguage.negotiate(List.of(Locale.of("*"), Locale.JAPANESE)))
                .isEqualTo(InterfaceLanguage.DUTCH);
    }

    @Test
    void shouldKnowItsOwnTags() {
        assertThat(InterfaceLanguage.ofTag("EN")).contains(InterfaceLanguage.ENGLISH);
        assertThat(InterfaceLanguage.ofTag("fr")).isEmpty();
        assertThat(InterfaceLanguage.ofTag("")).isEmpty();
    }
}
