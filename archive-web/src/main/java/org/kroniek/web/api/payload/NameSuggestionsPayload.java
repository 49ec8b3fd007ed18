package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.analysis.UnknownName;
import org.kroniek.core.paging.Page;

/**
 * Names in several articles that no authority bears, the most frequent first.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"items", "next"})
public record NameSuggestionsPayload(List<Item> items, Optional<String> next) {

    /** @param articles in how many it stands @param examples some of them */
    @JsonbPropertyOrder({"name", "articles", "examples"})
    public record Item(String name, long articles, List<EvidencePayload.ArticlePart> examples) {}

    public static NameSuggestionsPayload of(Page<UnknownName> page) {
        return new NameSuggestionsPayload(page.items().stream().map(name -> new Item(name.name(), name.articles(),
                name.examples().stream().map(EvidencePayload.ArticlePart::of).toList())).toList(), page.next());
    }
}
