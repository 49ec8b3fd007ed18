package org.kroniek.web.portal.map;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.web.portal.events.EventItem;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/**
 * What happened at a place.
 *
 * @param place address of its own page, if it has one
 * @param events the first few
 * @param all address of the list of all, when there are more
 */
public record PlaceGroup(String name, Optional<String> place, int count, List<EventItem> events,
        Optional<String> all) {

    private static final int MOST = 6;

    public PlaceGroup {
        events = List.copyOf(events);
    }

    static PlaceGroup of(EventPlace place, EventParameters parameters, PageFrame frame) {
        Optional<String> all = place.authority().filter(id -> place.events().size() > MOST)
                .map(id -> frame.links().events(EventDisplay.LIST,
                        parameters.withInvolved(parameters.involved().with(AuthorityKind.PLACE, List.of(id)))
                                .withBox(Optional.empty())));
        return new PlaceGroup(place.name(), place.authority().map(frame.links()::authority), place.events().size(),
                place.events().stream().limit(all.isPresent() ? MOST : Long.MAX_VALUE)
                        .map(hit -> EventItem.of(hit, frame)).toList(),
                all);
    }
}
