package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;

/** What is claimed of an event, as hits show it. */
final class ClaimFields {

    private ClaimFields() {}

    static void term(String field, TermSnapshot term, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField(EventFields.CODE, term.code());
        JsonFields.labels(EventFields.LABELS, term.labels(), json);
        json.writeEndObject();
    }

    static void places(List<PlaceClaim> places, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(EventFields.WHERE);
        for (PlaceClaim place : places) {
            json.writeStartObject();
            writeNamed(place.authority(), place.name(), json);
            JsonFields.point(EventFields.POINT, place.coordinates(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void participants(List<ParticipantClaim> participants, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(EventFields.WHO);
        for (ParticipantClaim participant : participants) {
            json.writeStartObject();
            writeNamed(participant.authority(), participant.name(), json);
            term(EventFields.ROLE, participant.role(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void figures(List<FigureClaim> figures, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(EventFields.FIGURES);
        for (FigureClaim figure : figures) {
            json.writeStartObject();
            term(EventFields.KIND, figure.kind(), json);
            writeNumber(EventFields.FROM, figure.from(), json);
            writeNumber(EventFields.TO, figure.to(), json);
            json.writeBooleanField(EventFields.APPROXIMATE, figure.approximate());
            JsonFields.labels(EventFields.SAID_BY, names(figure.attributedTo(), figure.attribution()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNamed(Optional<AuthorityReference> authority, Optional<String> name, JsonGenerator json)
            throws IOException {
        JsonFields.text(EventFields.AUTHORITY, authority.map(AuthorityReference::id), json);
        JsonFields.labels(EventFields.NAMES, names(authority, name), json);
    }

    /** What somebody is called: by language, or just so. */
    private static Labels names(Optional<AuthorityReference> authority, Optional<String> name) {
        return authority.map(AuthorityReference::names).orElseGet(() -> name
                .map(plain -> new Labels(Map.of(LanguageTag.UNDETERMINED.value(), plain))).orElse(Labels.NONE));
    }

    private static void writeNumber(String field, OptionalLong number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsLong());
        }
    }
}
