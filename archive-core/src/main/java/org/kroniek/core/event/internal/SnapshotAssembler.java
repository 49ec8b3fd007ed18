package org.kroniek.core.event.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.vocabulary.Vocabulary;

/** Makes one snapshot of what was read. Evidence of claims that are no longer made is left out. */
final class SnapshotAssembler {

    private final ShownNames names;
    private final Map<UUID, StoredEvent> wholes;
    private final Map<UUID, List<StoredEvent>> parts;

    /** @param family wholes and parts of the events, of those that may be seen */
    SnapshotAssembler(ShownNames names, Collection<StoredEvent> family) {
        this.names = names;
        this.wholes = family.stream().collect(Collectors.toMap(event -> event.row().id(), event -> event));
        this.parts = family.stream().filter(event -> event.row().parentId() != null)
                .collect(Collectors.groupingBy(event -> Objects.requireNonNull(event.row().parentId())));
    }

    EventSnapshot snapshot(StoredEvent event, List<ShownEvidence> evidence, @Nullable Instant evidenceChange) {
        EventRow row = event.row();
        EventContent content = event.content();
        Set<ClaimReference> claims = content.claims();
        return new EventSnapshot(row.eventId(), row.currentVersion(), row.status(), content.titles(),
                content.descriptions(), names.term(Vocabulary.EVENT_TYPE, content.type()), content.date(),
                content.places().stream().map(this::place).toList(),
                content.participants().stream().map(this::participant).toList(),
                content.figures().stream().map(this::figure).toList(), whole(content), parts(row),
                evidence.stream().filter(shown -> claims.contains(shown.row().claim())).map(ShownEvidence::snapshot)
                        .toList(),
                latest(event.versionAt(), evidenceChange));
    }

    private static Instant latest(Instant version, @Nullable Instant evidenceChange) {
        return evidenceChange != null && evidenceChange.isAfter(version) ? evidenceChange : version;
    }

    private PlaceClaim place(EventContent.Place place) {
        return new PlaceClaim(place.key(), names.authority(place.authority()), place.name(),
                names.coordinates(place.authority()));
    }

    private ParticipantClaim participant(EventContent.Participant participant) {
        return new ParticipantClaim(participant.key(), names.authority(participant.authority()), participant.name(),
                names.term(Vocabulary.PARTICIPANT_ROLE, participant.role()));
    }

    private FigureClaim figure(EventContent.Figure figure) {
        return new FigureClaim(figure.key(), names.term(Vocabulary.FIGURE_KIND, figure.kind()), figure.from(),
                figure.to(), figure.approximate(), figure.attribution(), names.authority(figure.attributedTo()));
    }

    private Optional<EventReference> whole(EventContent content) {
        return content.parent().map(EventId::value).map(wholes::get).map(names::reference);
    }

    private List<EventReference> parts(EventRow row) {
        return parts.getOrDefault(row.id(), List.of()).stream().sorted(StoredEvent.BY_DATE).map(names::reference)
                .toList();
    }
}
