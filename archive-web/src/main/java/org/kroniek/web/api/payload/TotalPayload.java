package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How many hits there are, alike in every list that is searched.
 *
 * @param relation {@code eq}: totals are always exact
 */
@JsonbPropertyOrder({"value", "relation"})
public record TotalPayload(long value, String relation) {

    static TotalPayload exactly(long value) {
        return new TotalPayload(value, "eq");
    }
}
