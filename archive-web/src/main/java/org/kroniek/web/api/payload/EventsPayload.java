package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventHit;

/**
 * A page of events.
 *
 * @param total how many there are
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"total", "items", "next"})
public record EventsPayload(TotalPayload total, List<Item> items, Optional<String> next) {

    /**
     * One of them.
     *
     * @param date EDTF
     * @param earliest first day it can mean; absent when open towards the past
     * @param latest last day it can mean; absent when open towards the future
     * @param evidenceCount how many passages prove something of it
     */
    @JsonbPropertyOrder({"type", "id", "titles", "descriptions", "eventType", "date", "earliest", "latest", "places",
            "figures", "evidenceCount", "parent", "url"})
    public record Item(String type, String id, Map<String, String> titles, Map<String, String> descriptions,
            TermPayload eventType, Optional<String> date, Optional<String> earliest, Optional<String> latest,
            List<PlacePart> places, List<FigurePart> figures, int evidenceCount, Optional<String> parent, String url) {

        static Item of(EventHit hit) {
            // Not the days an event is sorted by, for which an open side gives way to the other.
            Optional<EdtfDate> date = hit.date().map(EdtfDate::parse);
            return new Item("event", hit.id().toString(), hit.titles().byLanguage(), hit.descriptions().byLanguage(),
                    TermPayload.of(hit.type()), hit.date(),
                    date.flatMap(EdtfDate::earliest).map(Object::toString),
                    date.flatMap(EdtfDate::latest).map(Object::toString),
                    hit.places().stream().map(PlacePart::of).toList(),
                    hit.figures().stream().map(FigurePart::of).toList(), hit.passages(),
                    hit.parent().map(Object::toString), "/events/" + hit.id());
        }
    }

    /** A place. @param id of its record, if it has one */
    @JsonbPropertyOrder({"id", "names", "coordinates"})
    public record PlacePart(Optional<String> id, Map<String, String> names, Optional<Coordinates> coordinates) {

        static PlacePart of(EventHit.Place place) {
            return new PlacePart(place.authority().map(Object::toString), place.names().byLanguage(),
                    place.coordinates());
        }
    }

    /** A number. @param saidBy who says so */
    @JsonbPropertyOrder({"kind", "from", "to", "approximate", "saidBy"})
    public record FigurePart(TermPayload kind, OptionalLong from, OptionalLong to, boolean approximate,
            Map<String, String> saidBy) {

        static FigurePart of(EventHit.Figure figure) {
            return new FigurePart(TermPayload.of(figure.kind()), figure.from(), figure.to(), figure.approximate(),
                    figure.saidBy().byLanguage());
        }
    }

    public static EventsPayload of(EventAnswer answer) {
        return new EventsPayload(TotalPayload.exactly(answer.total()), answer.hits().stream().map(Item::of).toList(),
                answer.next());
    }
}
