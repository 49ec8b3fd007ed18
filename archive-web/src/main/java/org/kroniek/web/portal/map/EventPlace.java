package org.kroniek.web.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.EventHit;

/**
 * A place where something happened.
 *
 * @param authority empty for one that is just a name
 * @param events what happened there, in the order of the answer
 */
record EventPlace(Optional<AuthorityId> authority, String name, Coordinates coordinates, List<EventHit> events) {

    private record Key(Optional<AuthorityId> authority, String name, Coordinates coordinates) {}

    /** The places of events as far as they can be drawn, those with most events first. */
    static List<EventPlace> of(List<EventHit> events, String language) {
        Map<Key, List<EventHit>> byPlace = new LinkedHashMap<>();
        for (EventHit event : events) {
            event.places().stream().filter(place -> place.coordinates().isPresent())
                    .map(place -> new Key(place.authority(), place.names().in(language).orElse(""),
                            place.coordinates().get()))
                    .distinct().forEach(key -> byPlace.computeIfAbsent(key, unseen -> new ArrayList<>()).add(event));
        }
        return byPlace.entrySet().stream()
                .map(entry -> new EventPlace(entry.getKey().authority(), entry.getKey().name(),
                        entry.getKey().coordinates(), entry.getValue()))
                .sorted(Comparator.comparing((EventPlace place) -> place.events().size()).reversed()
                        .thenComparing(EventPlace::name))
                .toList();
    }

    boolean isOneOf(List<AuthorityId> places) {
        return authority.filter(places::contains).isPresent();
    }
}
