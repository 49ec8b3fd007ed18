package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** Health in the form of MicroProfile Health. */
@JsonbPropertyOrder({"status", "checks"})
public record HealthPayload(String status, List<Check> checks) {

    public static final String UP = "UP";

    private static final String DOWN = "DOWN";

    /** One part of the archive. */
    @JsonbPropertyOrder({"name", "status"})
    public record Check(String name, String status) {

        public static Check of(String name, boolean up) {
            return new Check(name, HealthPayload.name(up));
        }
    }

    public static String name(boolean up) {
        return up ? UP : DOWN;
    }
}
