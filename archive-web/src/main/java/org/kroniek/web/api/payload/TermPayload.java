package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Map;
import org.kroniek.core.projection.TermSnapshot;

/** A term of a vocabulary. @param code never changes @param labels text by BCP 47 language */
@JsonbPropertyOrder({"code", "labels"})
public record TermPayload(String code, Map<String, String> labels) {

    public static TermPayload of(TermSnapshot term) {
        return new TermPayload(term.code(), term.labels().byLanguage());
    }
}
