package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;

/**
 * An event as it stands in the index: all that is searched, and all that lists, timelines and maps show. It tells nothing
 * of versions, like the documents of authorities.
 *
 * @param places with coordinates, of their own or of the place they name
 * @param quotes the passages that are evidence, by the language of their articles
 * @param passages how many those are, repeated sentences included
 */
public record EventDocument(EventId id, Labels titles, Labels descriptions, TermSnapshot type, Optional<TimedDate> date,
        List<PlaceClaim> places, List<ParticipantClaim> participants, List<FigureClaim> figures, EventLinks links,
        Map<IndexLanguage, List<String>> quotes, int passages, Optional<EventReference> parent)
        implements
            IndexDocument {

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(EventFields.ID, id.toString());
        writeWords(json);
        ClaimFields.term(EventFields.TYPE, type, json);
        if (date.isPresent()) {
            date.get().write(json);
            date.get().writeMoments(json);
        }
        ClaimFields.places(places, json);
        ClaimFields.participants(participants, json);
        ClaimFields.figures(figures, json);
        writePoints(json);
        links.write(json);
        json.writeNumberField(EventFields.PASSAGES, passages);
        JsonFields.text(EventFields.PARENT, parent.map(EventReference::id), json);
        json.writeEndObject();
    }

    private void writeWords(JsonGenerator json) throws IOException {
        JsonFields.labels(EventFields.TITLES, titles, json);
        JsonFields.labels(EventFields.DESCRIPTIONS, descriptions, json);
        JsonFields.analysed(EventFields.TITLE, IndexLanguage.texts(titles), json);
        JsonFields.analysed(EventFields.DESCRIPTION, IndexLanguage.texts(descriptions), json);
        JsonFields.analysed(EventFields.QUOTES, quotes, json);
    }

    private void writePoints(JsonGenerator json) throws IOException {
        List<Coordinates> points = places.stream().flatMap(place -> place.coordinates().stream()).distinct().toList();
        if (points.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(EventFields.POINTS);
        for (Coordinates point : points) {
            JsonFields.point(point, json);
        }
        json.writeEndArray();
    }
}
