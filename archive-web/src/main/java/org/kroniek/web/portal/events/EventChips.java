package org.kroniek.web.portal.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FilterChips.FilterChip;
import org.kroniek.web.portal.search.FilterChips;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.InvolvedParameters;

/** Lists the filters that are on, each with the address without it. */
final class EventChips {

    private final EventParameters parameters;
    private final EventNames names;
    private final EventDisplay display;
    private final PageFrame frame;
    private final List<FilterChip> chips = new ArrayList<>();

    private EventChips(EventParameters parameters, EventNames names, EventDisplay display, PageFrame frame) {
        this.parameters = parameters;
        this.names = names;
        this.display = display;
        this.frame = frame;
    }

    static FilterChips of(EventParameters parameters, EventNames names, EventDisplay display, PageFrame frame) {
        return new EventChips(parameters, names, display, frame).chips();
    }

    private FilterChips chips() {
        parameters.dates().ifPresent(dates -> add("search.date", names.dates(dates.text()),
                parameters.withDates(Optional.empty())));
        several("events.type", parameters.types(), names::type, parameters::withTypes);
        InvolvedParameters involved = parameters.involved();
        for (AuthorityKind kind : AuthorityKind.values()) {
            several("authority.kind." + kind, involved.of(kind), names::authority,
                    others -> parameters.withInvolved(involved.with(kind, others)));
        }
        several("search.together", involved.together(), names::authority,
                others -> parameters.withInvolved(involved.withTogether(others)));
        parameters.parent().ifPresent(parent -> add("event.partOf", names.whole(),
                parameters.withParent(Optional.empty())));
        parameters.within().ifPresent(box -> add("events.box", frame.text("events.box.cut"),
                parameters.withBox(Optional.empty())));
        return new FilterChips(chips, frame.links().events(display, parameters.withoutFilters()));
    }

    private <T> void several(String name, List<T> values, Function<T, String> label,
            Function<List<T>, EventParameters> with) {
        values.forEach(value -> add(name, label.apply(value),
                with.apply(values.stream().filter(other -> !other.equals(value)).toList())));
    }

    private void add(String name, String value, EventParameters without) {
        chips.add(new FilterChip(frame.text(name), value, frame.links().events(display, without)));
    }
}
