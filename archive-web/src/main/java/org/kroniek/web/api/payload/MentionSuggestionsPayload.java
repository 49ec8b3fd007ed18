package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.analysis.SuggestedMention;
import org.kroniek.core.paging.Page;

/**
 * Names in articles that may mean several authorities, oldest first.
 *
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"items", "next"})
public record MentionSuggestionsPayload(List<Item> items, Optional<String> next) {

    /** A name and its article. */
    @JsonbPropertyOrder({"article", "mention"})
    public record Item(EvidencePayload.ArticlePart article, MentionsPayload.MentionPayload mention) {}

    public static MentionSuggestionsPayload of(Page<SuggestedMention> page) {
        return new MentionSuggestionsPayload(page.items().stream()
                .map(suggested -> new Item(EvidencePayload.ArticlePart.of(suggested.article()),
                        MentionsPayload.MentionPayload.of(suggested.mention())))
                .toList(), page.next());
    }
}
