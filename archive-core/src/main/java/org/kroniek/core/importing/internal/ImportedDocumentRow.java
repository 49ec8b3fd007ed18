package org.kroniek.core.importing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a document of an import became: one of article, authority, event and term. */
@Entity
@Table(name = "document_of_import")
public class ImportedDocumentRow {

    /** An import and the number of one of its documents. */
    @Embeddable
    public record Key(@Column(name = "import_id") UUID importId, int item) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private @Nullable UUID articleId;

    @Column(name = "authority_id")
    private @Nullable UUID authorityId;

    @Column(name = "event_id")
    private @Nullable UUID eventId;

    /** Vocabulary and code, with a slash between. */
    private @Nullable String term;

    private @Nullable Integer version;

    private String outcome;

    @SuppressWarnings("NullAway") // for JPA
    protected ImportedDocumentRow() {}

    ImportedDocumentRow(Key key, DocumentOutcome.Taken taken) {
        this.key = key;
        this.outcome = taken.result().name();
        this.version = taken.version().isPresent() ? taken.version().getAsInt() : null;
        switch (taken.subject()) {
            case Subject.Article article -> this.articleId = article.id().value();
            case Subject.Authority authority -> this.authorityId = authority.id().value();
            case Subject.Event event -> this.eventId = event.id().value();
            case Subject.Term of -> this.term = of.vocabulary().code() + "/" + of.code();
        }
    }
}
