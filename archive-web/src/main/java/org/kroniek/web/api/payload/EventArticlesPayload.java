package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EvidenceSnapshot;

/** The articles that an event's evidence is taken from, each once, in the order of the evidence. */
@JsonbPropertyOrder({"event", "items"})
public record EventArticlesPayload(String event, List<Item> items) {

    /** An article with its passages. */
    @JsonbPropertyOrder({"article", "evidence"})
    public record Item(EvidencePayload.ArticlePart article, List<EvidencePayload> evidence) {}

    public static EventArticlesPayload of(EventSnapshot event) {
        Map<ArticleId, List<EvidenceSnapshot>> byArticle = new LinkedHashMap<>();
        event.evidence().forEach(
                passage -> byArticle.computeIfAbsent(passage.article().id(), _ -> new ArrayList<>()).add(passage));
        return new EventArticlesPayload(event.id().toString(), byArticle.values().stream()
                .map(passages -> new Item(EvidencePayload.ArticlePart.of(passages.getFirst().article()),
                        passages.stream().map(EvidencePayload::of).toList()))
                .toList());
    }
}
