package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.kroniek.core.projection.EventSnapshot;

/** All passages of an event, in the order in which they were attached. */
@JsonbPropertyOrder({"event", "items"})
public record EvidenceListPayload(String event, List<EvidencePayload> items) {

    public static EvidenceListPayload of(EventSnapshot event) {
        return new EvidenceListPayload(event.id().toString(),
                event.evidence().stream().map(EvidencePayload::of).toList());
    }
}
