package org.kroniek.web.portal.events;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/**
 * One of the ways to show the same events.
 *
 * @param current whether it is the one on the page
 */
public record EventTab(String label, String url, boolean current) {

    static List<EventTab> of(EventParameters parameters, EventDisplay current, PageFrame frame) {
        EventParameters fromTheFirst = parameters.withCursor(Optional.empty());
        return Arrays.stream(EventDisplay.values()).map(display -> new EventTab(frame.text(switch (display) {
            case LIST -> "events.asList";
            case TIMELINE -> "events.asTimeline";
            case MAP -> "events.asMap";
        }), frame.links().events(display, fromTheFirst), display == current)).toList();
    }
}
