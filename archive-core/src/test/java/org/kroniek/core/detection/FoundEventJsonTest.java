package org.kroniek.core.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

class FoundEventJsonTest {

    private static final AuthorityId ALMATY = new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-000000000001"));

    private static final FoundEvent FULL = new FoundEvent("casualties", "killed-in", TextPart.TEXT,
            new TextSpan(10, 90),
            new TextSpan(20, 26), Optional.of(EdtfDate.parse("2022-01-05~")), List.of(ALMATY),
            List.of(new FoundParticipant(Optional.of(ALMATY), "Almaty", "victim"),
                    new FoundParticipant(Optional.empty(), "betogers \"zelf\"", "participant")),
            List.of(new FoundFigure("killed", OptionalLong.of(8), OptionalLong.of(8), false,
                    Optional.of("het ministerie")),
                    new FoundFigure("injured", OptionalLong.of(300), OptionalLong.empty(), true, Optional.empty())));

    private static final FoundEvent BARE = new FoundEvent("protest", "verb", TextPart.HEADLINE, new TextSpan(0, 9),
            new TextSpan(0, 4), Optional.empty(), List.of(), List.of(), List.of());

    private static FoundEvent readBack(FoundEvent event) {
        return FoundEventJson.read(event.type(), event.rule(), event.part(), event.sentence(),
                FoundEventJson.write(event));
    }

    @Test
    void shouldReadBackWhatWasWritten() {
        assertThat(readBack(FULL)).isEqualTo(FULL);
    }

    @Test
    void shouldReadBackAnEventThatSaysLittle() {
        assertThat(readBack(BARE)).isEqualTo(BARE);
    }
}
