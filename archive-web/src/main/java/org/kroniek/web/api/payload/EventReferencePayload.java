package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.projection.EventReference;

/** An event, as it is referred to. @param titles by BCP 47 language @param url address of its dossier, on this site */
@JsonbPropertyOrder({"type", "id", "titles", "eventType", "date", "url"})
public record EventReferencePayload(String type, String id, Map<String, String> titles, TermPayload eventType,
        Optional<DatePayload> date, String url) {

    static EventReferencePayload of(EventReference event) {
        return new EventReferencePayload("event", event.id().toString(), event.titles().byLanguage(),
                TermPayload.of(event.type()), event.date().map(DatePayload::of), "/events/" + event.id());
    }
}
