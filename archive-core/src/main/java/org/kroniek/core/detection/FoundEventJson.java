package org.kroniek.core.detection;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

/**
 * A likely event as it is kept: what it is and where it stands apart, all else as a JSON object with {@code trigger} (two
 * code points), {@code date}, {@code places}, {@code participants} and {@code figures}; what is absent is left out.
 */
public final class FoundEventJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private FoundEventJson() {}

    /** All but type, rule, part and sentence. The same event always gives the same text. */
    public static String write(FoundEvent event) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        object.add("trigger", JSON.createArrayBuilder().add(event.trigger().start()).add(event.trigger().end()));
        event.date().ifPresent(date -> object.add("date", date.text()));
        JsonArrayBuilder places = JSON.createArrayBuilder();
        event.places().forEach(place -> places.add(place.toString()));
        JsonArrayBuilder participants = JSON.createArrayBuilder();
        event.participants().forEach(participant -> participants.add(participant(participant)));
        JsonArrayBuilder figures = JSON.createArrayBuilder();
        event.figures().forEach(figure -> figures.add(figure(figure)));
        return object.add("places", places).add("participants", participants).add("figures", figures).build()
                .toString();
    }

    private static JsonObjectBuilder participant(FoundParticipant participant) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        participant.authority().ifPresent(authority -> object.add("authority", authority.toString()));
        return object.add("name", participant.name()).add("role", participant.role());
    }

    private static JsonObjectBuilder figure(FoundFigure figure) {
        JsonObjectBuilder object = JSON.createObjectBuilder().add("kind", figure.kind());
        figure.from().ifPresent(from -> object.add("from", from));
        figure.to().ifPresent(to -> object.add("to", to));
        figure.attribution().ifPresent(words -> object.add("attribution", words));
        return object.add("approximate", figure.approximate());
    }

    /** What {@link #write} wrote, put together again. */
    public static FoundEvent read(String type, String rule, TextPart part, TextSpan sentence, String content) {
        try (JsonReader reader = JSON.createReader(new StringReader(content))) {
            JsonObject object = reader.readObject();
            JsonArray trigger = object.getJsonArray("trigger");
            return new FoundEvent(type, rule, part, sentence, new TextSpan(trigger.getInt(0), trigger.getInt(1)),
                    text(object, "date").map(EdtfDate::parse),
                    object.getJsonArray("places").getValuesAs(JsonString.class).stream()
                            .map(place -> authority(place.getString())).toList(),
                    objects(object, "participants").stream().map(FoundEventJson::participant).toList(),
                    objects(object, "figures").stream().map(FoundEventJson::figure).toList());
        }
    }

    private static List<JsonObject> objects(JsonObject object, String field) {
        return object.getJsonArray(field).getValuesAs(JsonObject.class);
    }

    private static FoundParticipant participant(JsonObject object) {
        return new FoundParticipant(text(object, "authority").map(FoundEventJson::authority), object.getString("name"),
                object.getString("role"));
    }

    private static FoundFigure figure(JsonObject object) {
        return new FoundFigure(object.getString("kind"), number(object, "from"), number(object, "to"),
                object.getBoolean("approximate"), text(object, "attribution"));
    }

    private static AuthorityId authority(String id) {
        return AuthorityId.parse(id).orElseThrow();
    }

    private static Optional<String> text(JsonObject object, String field) {
        return object.get(field) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static OptionalLong number(JsonObject object, String field) {
        return object.get(field) instanceof JsonNumber number
                ? OptionalLong.of(number.longValueExact())
                : OptionalLong.empty();
    }
}
