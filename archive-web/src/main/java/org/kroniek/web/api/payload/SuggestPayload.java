package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** Completions. */
public record SuggestPayload(List<Item> items) {

    /** @param url address of the article's page, on this site */
    @JsonbPropertyOrder({"title", "url"})
    public record Item(String title, String url) {}
}
