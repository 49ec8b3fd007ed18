package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.kroniek.core.projection.EventPassage;

/** The passages of an article that prove something of events, in the order of its text. */
@JsonbPropertyOrder({"article", "items"})
public record ArticleEventsPayload(String article, List<Item> items) {

    /** A passage and its event. */
    @JsonbPropertyOrder({"event", "evidence"})
    public record Item(EventReferencePayload event, EvidencePayload evidence) {}

    public static ArticleEventsPayload of(String article, List<EventPassage> passages) {
        return new ArticleEventsPayload(article, passages.stream().map(passage -> new Item(
                EventReferencePayload.of(passage.event()), EvidencePayload.of(passage.evidence()))).toList());
    }
}
