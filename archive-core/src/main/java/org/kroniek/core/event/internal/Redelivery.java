package org.kroniek.core.event.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kroniek.core.event.EventContent;

/**
 * A list delivers an event anew. What the list has changed since its last delivery is changed here; what editors have
 * changed in the meantime stays. Where both changed the same, the editors' word stands.
 */
final class Redelivery {

    private Redelivery() {}

    static EventContent of(EventContent before, EventContent said, EventContent ours) {
        return new EventContent(value(before.titles(), said.titles(), ours.titles()),
                value(before.descriptions(), said.descriptions(), ours.descriptions()),
                value(before.type(), said.type(), ours.type()), value(before.date(), said.date(), ours.date()),
                claims(before.places(), said.places(), ours.places()),
                claims(before.participants(), said.participants(), ours.participants()),
                claims(before.figures(), said.figures(), ours.figures()),
                value(before.parent(), said.parent(), ours.parent()));
    }

    private static <T> T value(T before, T said, T ours) {
        return ours.equals(before) ? said : ours;
    }

    private static <T> List<T> claims(List<T> before, List<T> said, List<T> ours) {
        if (ours.equals(before)) {
            return said;
        }
        Set<T> joined = new LinkedHashSet<>(ours);
        before.stream().filter(claim -> !said.contains(claim)).forEach(joined::remove);
        said.stream().filter(claim -> !before.contains(claim)).forEach(joined::add);
        return List.copyOf(joined);
    }
}
