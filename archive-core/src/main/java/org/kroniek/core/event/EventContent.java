package org.kroniek.core.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/**
 * What one version of an event says: all but the passages that prove it. Every place, participant and figure has a key,
 * by which evidence refers to it. The key follows from what is claimed ({@code of}), so that the same claim has the same
 * key in every version and in any order; an editor who corrects the wording of a claim hands on the key it had.
 *
 * @param type code of the vocabulary {@code eventType}
 * @param parent the larger event it is part of
 */
public record EventContent(Labels titles, Labels descriptions, String type, Optional<EdtfDate> date,
        List<Place> places, List<Participant> participants, List<Figure> figures, Optional<EventId> parent) {

    /**
     * Where it happened.
     *
     * @param name what it is called, when it is no authority
     */
    public record Place(String key, Optional<AuthorityId> authority, Optional<String> name) {

        public static Place of(Optional<AuthorityId> authority, Optional<String> name) {
            return new Place(ClaimKey.of("place", ClaimKey.bearer(authority, name)), authority, name);
        }
    }

    /**
     * Who took part.
     *
     * @param name what it is called, when it is no authority
     * @param role code of the vocabulary {@code participantRole}
     */
    public record Participant(String key, Optional<AuthorityId> authority, Optional<String> name, String role) {

        public static Participant of(Optional<AuthorityId> authority, Optional<String> name, String role) {
            return new Participant(ClaimKey.of("participant", role, ClaimKey.bearer(authority, name)), authority, name,
                    role);
        }
    }

    /**
     * A number, and who says so.
     *
     * @param kind code of the vocabulary {@code figureKind}
     */
    public record Figure(String key, String kind, OptionalLong from, OptionalLong to, boolean approximate,
            Optional<String> attribution, Optional<AuthorityId> attributedTo) {

        public static Figure of(String kind, OptionalLong from, OptionalLong to, boolean approximate,
                Optional<String> attribution, Optional<AuthorityId> attributedTo) {
            String key = ClaimKey.of("figure", kind, ClaimKey.number(from), ClaimKey.number(to),
                    Boolean.toString(approximate),
                    ClaimKey.bearer(attributedTo, attribution));
            return new Figure(key, kind, from, to, approximate, attribution, attributedTo);
        }
    }

    /**
     * A claim that is made twice stands once.
     *
     * @throws IllegalArgumentException without a title
     */
    public EventContent {
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("An event needs a title");
        }
        places = once(places, Place::key);
        participants = once(participants, Participant::key);
        figures = once(figures, Figure::key);
    }

    private static <T> List<T> once(Collection<T> claims, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        claims.forEach(claim -> byKey.putIfAbsent(key.apply(claim), claim));
        return List.copyOf(byKey.values());
    }

    /** All that evidence can refer to. */
    public Set<ClaimReference> claims() {
        Set<ClaimReference> claims = new LinkedHashSet<>();
        claims.add(ClaimReference.EVENT);
        date.ifPresent(_ -> claims.add(ClaimReference.DATE));
        places.forEach(place -> claims.add(new ClaimReference(ClaimReference.Kind.PLACE, place.key())));
        participants.forEach(
                participant -> claims.add(new ClaimReference(ClaimReference.Kind.PARTICIPANT, participant.key())));
        figures.forEach(figure -> claims.add(new ClaimReference(ClaimReference.Kind.FIGURE, figure.key())));
        return claims;
    }

    /** All authorities it names. */
    public Set<AuthorityId> authorities() {
        Set<AuthorityId> authorities = new LinkedHashSet<>();
        Stream.of(places.stream().map(Place::authority), participants.stream().map(Participant::authority),
                figures.stream().map(Figure::attributedTo)).flatMap(Function.identity())
                .forEach(authority -> authority.ifPresent(authorities::add));
        return authorities;
    }

    /** Whether it looks the same where it is only referred to: title, type and date. */
    public boolean isShownAs(EventContent other) {
        return titles.equals(other.titles) && type.equals(other.type) && date.equals(other.date);
    }
}
