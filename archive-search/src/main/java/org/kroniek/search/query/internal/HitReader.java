package org.kroniek.search.query.internal;

import org.kroniek.core.rights.Access;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Snippet;

/** Reads one hit. */
final class HitReader {

    private HitReader() {}

    /** @param nearDuplicates of which it is the first */
    static ArticleHit read(Hit<HitSource> hit, long nearDuplicates) {
        HitSource source = Objects.requireNonNull(hit.source(), "A hit without its document");
        return new ArticleHit(new ArticleId(UUID.fromString(Objects.requireNonNull(hit.id()))),
                Objects.requireNonNull(hit.version(), "The version was asked for"), source.onlyTitle(),
                Optional.ofNullable(source.date()), new LanguageTag(source.language()),
                new PublicationId(UUID.fromString(source.publication().id())), source.publication().name(),
                Objects.requireNonNullElse(source.access(), Access.Kind.OPEN), snippets(hit.highlight()),
                source.beginning(), nearDuplicates,
                Optional.ofNullable(hit.score()).filter(Double::isFinite));
    }

    /** The title first; of the text the passages that say most. */
    private static List<Snippet> snippets(Map<String, List<String>> highlight) {
        List<Snippet> snippets = new ArrayList<>();
        for (String field : List.of(ArticleFields.TITLE, ArticleFields.TEXT, ArticleFields.RESTRICTED)) {
            String shown = field.equals(ArticleFields.TITLE) ? field : ArticleFields.TEXT;
            highlight.forEach((name, passages) -> {
                if (name.startsWith(field + ".")) {
                    passages.forEach(passage -> snippets.add(MarkedText.snippet(shown, passage)));
                }
            });
        }
        return snippets;
    }
}
