package org.kroniek.core.event.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

class ContentJsonTest {

    private static final Optional<AuthorityId> SOMEONE = Optional
            .of(new AuthorityId(UUID.fromString("00000000-0000-7000-8000-000000000001")));

    private static final EventContent FULL = new EventContent(new Labels(Map.of("nl", "Titel", "en", "Title \"x\"")),
            new Labels(Map.of("nl", "Uitleg\nover regels")), "protest", Optional.of(EdtfDate.parse("2022-01/..")),
            List.of(EventContent.Place.of(SOMEONE, Optional.of("Almaty")),
                    EventContent.Place.of(Optional.empty(), Optional.of("het plein"))),
            List.of(EventContent.Participant.of(Optional.empty(), Optional.of("betogers 😀"), "participant")),
            List.of(EventContent.Figure.of("killed", OptionalLong.of(8), OptionalLong.empty(), true,
                    Optional.of("ministerie"), SOMEONE)),
            Optional.of(new EventId(UUID.fromString("00000000-0000-7000-8000-000000000002"))));

    @Test
    void shouldReadBackWhatItWrote() {
        EventContent bare = new EventContent(new Labels(Map.of("nl", "Titel")), Labels.NONE, "protest",
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

        assertThat(ContentJson.read(ContentJson.write(FULL))).isEqualTo(FULL);
        assertThat(ContentJson.read(ContentJson.write(bare))).isEqualTo(bare);
    }

    @Test
    void shouldWriteEqualContentsAlike() {
        assertThat(ContentJson.write(ContentJson.read(ContentJson.write(FULL)))).isEqualTo(ContentJson.write(FULL))
                .startsWith("{\"titles\":{\"en\":\"Title \\\"x\\\"\",\"nl\":\"Titel\"},\"descriptions\"");
    }
}
