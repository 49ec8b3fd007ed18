package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.api.problem.StableName;

/**
 * A date.
 *
 * @param edtf as the source gives it
 * @param earliest first day it can mean
 * @param latest last day it can mean
 */
@JsonbPropertyOrder({"edtf", "precision", "earliest", "latest"})
public record DatePayload(String edtf, String precision, Optional<String> earliest, Optional<String> latest) {

    static DatePayload of(EdtfDate date) {
        return new DatePayload(date.text(), StableName.of(date.precision()), date.earliest().map(Object::toString),
                date.latest().map(Object::toString));
    }
}
