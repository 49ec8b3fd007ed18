package org.kroniek.web.portal.events;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.EventHit;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;

/**
 * An event in a list.
 *
 * @param description empty when there is none
 * @param places their names, in the order of the event
 * @param figures one line a kind
 * @param passages how many passages prove it
 */
public record EventItem(String url, Wording title, DateLabel date, String type, Optional<Wording> description,
        List<String> places, List<String> figures, int passages) {

    public EventItem {
        places = List.copyOf(places);
        figures = List.copyOf(figures);
    }

    public static EventItem of(EventHit hit, PageFrame frame) {
        String language = frame.language().tag();
        return new EventItem(frame.links().event(hit.id()),
                Wording.of(hit.titles(), frame).orElseGet(() -> new Wording(title(hit, frame), null)),
                DateLabel.of(hit.date(), frame.messages()), hit.type().label(language),
                Wording.of(hit.descriptions(), frame),
                hit.places().stream().flatMap(place -> place.names().in(language).stream()).toList(),
                FigureWords.of(hit.figures(), frame), hit.passages());
    }

    /** The title in the reader's language, or the next best. */
    public static String title(EventHit hit, PageFrame frame) {
        return hit.titles().in(frame.language().tag()).orElseGet(() -> hit.type().label(frame.language().tag()));
    }
}
