package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.web.api.problem.StableName;

/**
 * An event with all that is claimed of it. The passages that prove it are at {@code evidenceUrl}; they refer to claims by
 * key.
 *
 * @param titles by BCP 47 language
 * @param figures of one kind that differ stand side by side
 * @param evidenceCount how many passages there are
 * @param url address of its dossier, on this site
 */
@JsonbPropertyOrder({"type", "id", "version", "status", "titles", "descriptions", "eventType", "date", "places",
        "participants", "figures", "parent", "parts", "evidenceCount", "evidenceUrl", "articlesUrl", "changedAt",
        "url"})
public record EventPayload(String type, String id, int version, String status, Map<String, String> titles,
        Map<String, String> descriptions, TermPayload eventType, Optional<DatePayload> date, List<PlacePayload> places,
        List<ParticipantPayload> participants, List<FigurePayload> figures, Optional<EventReferencePayload> parent,
        List<EventReferencePayload> parts, int evidenceCount, String evidenceUrl, String articlesUrl,
        Instant changedAt, String url) {

    /** Where it happened. @param name of a place without a record of its own */
    @JsonbPropertyOrder({"key", "authority", "name", "coordinates"})
    public record PlacePayload(String key, Optional<AuthorityReferencePayload> authority, Optional<String> name,
            Optional<Coordinates> coordinates) {

        static PlacePayload of(PlaceClaim place) {
            return new PlacePayload(place.key(), place.authority().map(AuthorityReferencePayload::of), place.name(),
                    place.coordinates());
        }
    }

    /** Who took part. @param name of one without a record of its own */
    @JsonbPropertyOrder({"key", "role", "authority", "name"})
    public record ParticipantPayload(String key, TermPayload role, Optional<AuthorityReferencePayload> authority,
            Optional<String> name) {

        static ParticipantPayload of(ParticipantClaim participant) {
            return new ParticipantPayload(participant.key(), TermPayload.of(participant.role()),
                    participant.authority().map(AuthorityReferencePayload::of), participant.name());
        }
    }

    /** A number and who says so. @param from least @param to greatest; equal for an exact number */
    @JsonbPropertyOrder({"key", "kind", "from", "to", "approximate", "attribution", "attributedTo"})
    public record FigurePayload(String key, TermPayload kind, OptionalLong from, OptionalLong to, boolean approximate,
            Optional<String> attribution, Optional<AuthorityReferencePayload> attributedTo) {

        static FigurePayload of(FigureClaim figure) {
            return new FigurePayload(figure.key(), TermPayload.of(figure.kind()), figure.from(), figure.to(),
                    figure.approximate(), figure.attribution(),
                    figure.attributedTo().map(AuthorityReferencePayload::of));
        }
    }

    public static EventPayload of(EventSnapshot event) {
        String api = "/api/v1/events/" + event.id();
        return new EventPayload("event", event.id().toString(), event.version(), StableName.of(event.status()),
                event.titles().byLanguage(), event.descriptions().byLanguage(), TermPayload.of(event.type()),
                event.date().map(DatePayload::of), event.places().stream().map(PlacePayload::of).toList(),
                event.participants().stream().map(ParticipantPayload::of).toList(),
                event.figures().stream().map(FigurePayload::of).toList(),
                event.parent().map(EventReferencePayload::of),
                event.parts().stream().map(EventReferencePayload::of).toList(), event.evidence().size(),
                api + "/evidence", api + "/articles", event.changedAt(), "/events/" + event.id());
    }
}
