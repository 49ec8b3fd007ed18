package org.kroniek.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.event.EventContent.Figure;
import org.kroniek.core.event.EventContent.Participant;
import org.kroniek.core.event.EventContent.Place;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

class EventContentTest {

    private static final AuthorityId ALMATY = new AuthorityId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private static Figure figure(String kind, long from, long to, String attribution) {
        return Figure.of(kind, OptionalLong.of(from), OptionalLong.of(to), false, Optional.of(attribution),
                Optional.empty());
    }

    private static EventContent content(Optional<EdtfDate> date, Figure... figures) {
        return new EventContent(new Labels(Map.of("nl", "Titel")), Labels.NONE, "protest", date,
                List.of(Place.of(Optional.of(ALMATY), Optional.empty())),
                List.of(Participant.of(Optional.empty(), Optional.of("betogers"), "participant")), List.of(figures),
                Optional.empty());
    }

    @Test
    void shouldGiveTheSameClaimTheSameKey() {
        assertThat(figure("killed", 8, 8, "Het  Ministerie").key())
                .isEqualTo(figure("killed", 8, 8, "het ministerie").key());
        assertThat(Place.of(Optional.of(ALMATY), Optional.of("Almaty")).key())
                .isEqualTo(Place.of(Optional.of(ALMATY), Optional.empty()).key());
    }

    @Test
    void shouldGiveOtherClaimsOtherKeys() {
        assertThat(List.of(figure("killed", 8, 8, "A").key(), figure("killed", 9, 9, "A").key(),
                figure("killed", 8, 9, "A").key(), figure("injured", 8, 8, "A").key(),
                figure("killed", 8, 8, "B").key(),
                Figure.of("killed", OptionalLong.of(8), OptionalLong.empty(), false, Optional.of("A"),
                        Optional.empty()).key(),
                Figure.of("killed", OptionalLong.empty(), OptionalLong.of(8), false, Optional.of("A"),
                        Optional.empty()).key(),
                Participant.of(Optional.empty(), Optional.of("betogers"), "participant").key(),
                Participant.of(Optional.empty(), Optional.of("betogers"), "victim").key(),
                Place.of(Optional.empty(), Optional.of("betogers")).key())).doesNotHaveDuplicates();
    }

    @Test
    void shouldKeepAClaimOnce() {
        assertThat(content(Optional.empty(), figure("killed", 8, 8, "A"), figure("killed", 8, 8, "a")).figures())
                .hasSize(1);
    }

    @Test
    void shouldKnowWhatEvidenceCanReferTo() {
        EventContent dated = content(Optional.of(EdtfDate.parse("2022-01")), figure("killed", 8, 8, "A"));

        assertThat(dated.claims()).extracting(ClaimReference::kind).containsExactly(ClaimReference.Kind.EVENT,
                ClaimReference.Kind.DATE, ClaimReference.Kind.PLACE, ClaimReference.Kind.PARTICIPANT,
                ClaimReference.Kind.FIGURE);
        assertThat(content(Optional.empty()).claims()).doesNotContain(ClaimReference.DATE);
        assertThat(dated.authorities()).containsExactly(ALMATY);
    }

    @Test
    void shouldNeedATitle() {
        assertThatThrownBy(() -> new EventContent(Labels.NONE, Labels.NONE, "protest", Optional.empty(), List.of(),
                List.of(), List.of(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
