package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;

/**
 * Whom and what an event has to do with, as the index keeps it.
 *
 * @param places where it happened
 * @param persons who took part
 * @param organisations who took part
 * @param others places that took part, and who only says something of it
 * @param names of places and participants
 */
public record EventLinks(List<AuthorityId> places, List<AuthorityId> persons, List<AuthorityId> organisations,
        List<AuthorityId> others, NamesByKind names) {

    /** @param authorities those that the event refers to; one that is missing goes by the name in the event */
    static EventLinks of(EventSnapshot event, Map<AuthorityId, AuthoritySnapshot> authorities) {
        List<AuthorityReference> places = event.places().stream().flatMap(place -> place.authority().stream()).toList();
        List<AuthorityReference> actors = event.participants().stream().flatMap(actor -> actor.authority().stream())
                .toList();
        Stream<AuthorityReference> others = Stream.concat(
                actors.stream().filter(actor -> actor.kind() == AuthorityKind.PLACE),
                event.figures().stream().flatMap(figure -> figure.attributedTo().stream()));
        return new EventLinks(ids(places.stream(), _ -> true),
                ids(actors.stream(), actor -> actor.kind() == AuthorityKind.PERSON),
                ids(actors.stream(), actor -> actor.kind() == AuthorityKind.ORGANISATION), ids(others, _ -> true),
                names(event, Stream.concat(places.stream(), actors.stream()).toList(), authorities));
    }

    /** Every authority that an event refers to. */
    public static Stream<AuthorityId> authorities(EventSnapshot event) {
        return Stream.of(event.places().stream().map(PlaceClaim::authority),
                event.participants().stream().map(ParticipantClaim::authority),
                event.figures().stream().map(FigureClaim::attributedTo)).flatMap(claims -> claims)
                .flatMap(Optional::stream).map(AuthorityReference::id);
    }

    private static List<AuthorityId> ids(Stream<AuthorityReference> references, Predicate<AuthorityReference> wanted) {
        return references.filter(wanted).map(AuthorityReference::id).distinct().sorted().toList();
    }

    private static NamesByKind names(EventSnapshot event, List<AuthorityReference> known,
            Map<AuthorityId, AuthoritySnapshot> authorities) {
        NamesByKind names = NamesByKind.empty();
        for (AuthorityReference reference : known) {
            names.add(reference.kind(), reference.names().byLanguage().values());
            Optional.ofNullable(authorities.get(reference.id())).ifPresent(
                    all -> names.add(reference.kind(), all.names().stream().map(NameVariant::text).toList()));
        }
        event.places().forEach(place -> place.name().ifPresent(name -> names.add(AuthorityKind.PLACE, Set.of(name))));
        event.participants().forEach(actor -> actor.name().ifPresent(names.others()::add));
        return names;
    }

    void write(JsonGenerator json) throws IOException {
        JsonFields.texts(LinkFields.PLACES, places, json);
        JsonFields.texts(LinkFields.PERSONS, persons, json);
        JsonFields.texts(LinkFields.ORGANISATIONS, organisations, json);
        JsonFields.texts(LinkFields.AUTHORITIES, others, json);
        names.write(json);
    }
}
