package org.kroniek.core.importing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.kroniek.core.article.StoreOutcome;

/** Which article a document of an import became. */
@Entity
@Table(name = "article_of_import")
public class ImportedArticleRow {

    /** An import and the number of one of its documents. */
    @Embeddable
    public record Key(@Column(name = "import_id") UUID importId, int item) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private UUID articleId;

    private String outcome;

    @SuppressWarnings("NullAway") // for JPA
    protected ImportedArticleRow() {}

    ImportedArticleRow(Key key, StoreOutcome outcome) {
        this.key = key;
        this.articleId = outcome.article().value();
        this.outcome = outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
