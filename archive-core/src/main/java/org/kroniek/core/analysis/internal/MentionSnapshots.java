package org.kroniek.core.analysis.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/** Puts stored mentions, the texts they stand in and the authorities they mean together. */
final class MentionSnapshots {

    private final Map<AuthorityId, AuthorityReference> references;

    private MentionSnapshots(Map<AuthorityId, AuthorityReference> references) {
        this.references = references;
    }

    /** Reads the authorities of all these mentions, in one round trip. */
    static MentionSnapshots with(AuthorityReferenceReader reader, Collection<StoredMention> mentions) {
        Set<AuthorityId> ids = mentions.stream().flatMap(StoredMention::authorities).collect(Collectors.toSet());
        return new MentionSnapshots(ids.isEmpty() ? Map.of() : reader.references(ids));
    }

    MentionSnapshot snapshot(StoredMention mention, Passages article) {
        MentionRow row = mention.row();
        List<AuthorityReference> candidates = row.status() == MentionStatus.SUGGESTED
                ? row.candidates().stream().flatMap(id -> Optional.ofNullable(references.get(id)).stream()).toList()
                : List.of();
        return new MentionSnapshot(mention.id(), row.part(), article.anchor(row.part(), row.span()), row.status(),
                row.method(), row.confidence(), row.authority().map(references::get), candidates);
    }

    static ArticleReference reference(ArticleSnapshot article) {
        return new ArticleReference(article.id(), article.headline(), article.publication(), article.date(),
                article.language());
    }

    /** The texts of an article in which passages are anchored. */
    static final class Passages {

        private final ArticleSnapshot article;
        private final Map<TextPart, Anchors> parts = new EnumMap<>(TextPart.class);

        Passages(ArticleSnapshot article) {
            this.article = article;
        }

        Anchor anchor(TextPart part, TextSpan span) {
            return parts.computeIfAbsent(part, this::anchors).at(span);
        }

        private Anchors anchors(TextPart part) {
            return new Anchors(switch (part) {
                case HEADLINE -> article.headline();
                case TEXT -> article.text().canonical();
            });
        }
    }
}
