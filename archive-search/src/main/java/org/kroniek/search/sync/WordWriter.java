package org.kroniek.search.sync;

import java.util.Optional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.search.vocabulary.NewWords;
import org.kroniek.search.vocabulary.WordDocument;

/**
 * Writes the words of changed articles that the vocabulary does not have yet. A word is never changed, and never removed:
 * one that no article has any more finds nothing.
 */
final class WordWriter implements ChangeWriter {

    private final SnapshotReader articles;
    private final NewWords words;
    private final BulkBodyWriter writer;

    WordWriter(SnapshotReader articles, NewWords words, BulkBodyWriter writer) {
        this.articles = articles;
        this.words = words;
        this.writer = writer;
    }

    @Override
    public int write(List<Change> slice, BulkBody.Builder body, List<ParkedChange> unwritable) {
        Map<ArticleId, ArticleSnapshot> changed = articles.articles(slice.stream()
                .map(change -> new ArticleId(change.subject().id())).collect(Collectors.toSet()));
        for (Change change : slice) {
            ArticleSnapshot article = changed.remove(new ArticleId(change.subject().id()));
            if (article != null) {
                write(change, known(article).map(words::of).orElse(List.of()), body, unwritable);
            }
        }
        return slice.size();
    }

    /** Words are proposed to whoever types: what not everybody may read does not add any. */
    private static Optional<ArticleSnapshot> known(ArticleSnapshot article) {
        return switch (article.access().kind()) {
            case OPEN -> Optional.of(article);
            case REGISTERED, METADATA_ONLY -> Optional.of(article.described());
            case EMBARGOED, WITHDRAWN -> Optional.empty();
        };
    }

    private void write(Change change, List<WordDocument> found, BulkBody.Builder body,
            List<ParkedChange> unwritable) {
        for (WordDocument word : found) {
            try {
                writer.create(change.subject(), word.id(), word, body);
            } catch (IOException | RuntimeException e) {
                unwritable.add(new ParkedChange(change.subject(), change.position(), e.toString()));
            }
        }
    }
}
