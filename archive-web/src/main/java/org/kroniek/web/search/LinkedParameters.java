package org.kroniek.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.EventId;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * Whom and what articles are linked to, as it stands in an address.
 *
 * @param involved whom they name
 * @param events of which they are evidence, any of them ({@code event})
 */
public record LinkedParameters(InvolvedParameters involved, List<EventId> events) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream.concat(InvolvedParameters.NAMES.stream(), Stream.of("event"))
            .collect(Collectors.toUnmodifiableSet());

    public static final LinkedParameters NONE = new LinkedParameters(InvolvedParameters.NONE, List.of());

    public LinkedParameters {
        events = List.copyOf(events);
    }

    static LinkedParameters read(ParameterValues values) {
        return new LinkedParameters(InvolvedParameters.read(values),
                values.several("event", Reason.NOT_AN_EVENT, EventId::parse));
    }

    /** Only what names these. */
    public static LinkedParameters of(InvolvedParameters involved) {
        return NONE.withInvolved(involved);
    }

    public LinkedParameters withInvolved(InvolvedParameters others) {
        return new LinkedParameters(others, events);
    }

    public LinkedParameters withEvents(List<EventId> others) {
        return new LinkedParameters(involved, others);
    }

    /** Names and values for an address. */
    public List<Map.Entry<String, String>> entries() {
        return Stream.concat(involved.entries().stream(),
                events.stream().map(event -> Map.entry("event", event.toString()))).toList();
    }
}
