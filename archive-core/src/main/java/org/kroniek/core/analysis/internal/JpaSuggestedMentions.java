package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.analysis.SuggestedMention;
import org.kroniek.core.analysis.SuggestedMentions;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.transaction.Transactions;

/** Reads a page of suggestions in three round trips: the mentions, their articles, their candidates. */
public final class JpaSuggestedMentions implements SuggestedMentions {

    private final EntityManager entities;
    private final Transactions transactions;
    private final SnapshotReader articles;
    private final AuthorityReferenceReader authorities;

    public JpaSuggestedMentions(EntityManager entities, Transactions transactions, SnapshotReader articles,
            AuthorityReferenceReader authorities) {
        this.entities = entities;
        this.transactions = transactions;
        this.articles = articles;
        this.authorities = authorities;
    }

    @Override
    public Page<SuggestedMention> undecided(Optional<String> after, int size) {
        List<StoredMention> rows = transactions.call(() -> StoredMention.suggested(entities,
                after.map(Page::placeNumber).orElse(0L), size + 1));
        boolean more = rows.size() > size;
        List<StoredMention> page = more ? rows.subList(0, size) : rows;
        Map<ArticleId, ArticleSnapshot> snapshots = articles
                .articles(page.stream().map(StoredMention::article).distinct().toList());
        MentionSnapshots mentions = MentionSnapshots.with(authorities, page);
        List<SuggestedMention> items = page.stream()
                .flatMap(row -> suggested(row, mentions, Optional.ofNullable(snapshots.get(row.article()))).stream())
                .toList();
        return new Page<>(items, more ? Optional.of(String.valueOf(page.getLast().id())) : Optional.empty());
    }

    /** Empty when the article has been corrected a moment ago: the place is in another text. */
    private static Optional<SuggestedMention> suggested(StoredMention row, MentionSnapshots mentions,
            Optional<ArticleSnapshot> article) {
        return article.filter(current -> current.revision() == row.revision())
                .map(current -> new SuggestedMention(MentionSnapshots.reference(current),
                        mentions.snapshot(row, new MentionSnapshots.Passages(current))));
    }
}
