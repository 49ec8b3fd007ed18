package org.kroniek.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

    private static final Instant END = Instant.parse("2026-12-01T06:00:00Z");

    private static Access access(Access.Kind kind) {
        return kind == Access.Kind.EMBARGOED ? Access.embargoed(END) : new Access(kind, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"OPEN, EVERYTHING, EVERYTHING", "REGISTERED, DESCRIPTION, EVERYTHING",
            "EMBARGOED, NOTHING, NOTHING", "METADATA_ONLY, DESCRIPTION, DESCRIPTION", "WITHDRAWN, NOTHING, NOTHING"})
    void shouldDiscloseToEachAudienceItsPart(Access.Kind kind, Disclosure toPublic, Disclosure toRegistered) {
        Instant before = END.minusMillis(1);

        assertThat(access(kind).to(Audience.PUBLIC, before)).isEqualTo(toPublic);
        assertThat(access(kind).to(Audience.REGISTERED, before)).isEqualTo(toRegistered);
        assertThat(access(kind).to(Audience.STAFF, before)).isEqualTo(Disclosure.EVERYTHING);
    }

    @Test
    void shouldDiscloseEverythingFromTheEndOfAnEmbargoOn() {
        for (Audience audience : Audience.values()) {
            assertThat(Access.embargoed(END).to(audience, END)).isEqualTo(Disclosure.EVERYTHING);
        }
    }

    @Test
    void shouldHaveAnEndExactlyWhenItIsAnEmbargo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Access(Access.Kind.EMBARGOED, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Access(Access.Kind.OPEN, Optional.of(END)));
    }
}
