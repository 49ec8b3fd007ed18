package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How many hits there are, alike in every list that is searched.
 *
 * @param relation {@code eq} when it is exact; {@code gte} when time was up before all of the archive was looked at
 */
@JsonbPropertyOrder({"value", "relation"})
public record TotalPayload(long value, String relation) {

    static TotalPayload exactly(long value) {
        return new TotalPayload(value, "eq");
    }

    static TotalPayload reached(long value, boolean complete) {
        return complete ? exactly(value) : new TotalPayload(value, "gte");
    }
}
