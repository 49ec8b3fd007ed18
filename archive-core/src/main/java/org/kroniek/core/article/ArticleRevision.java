package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/** What an article said at one time. Never changed: the database itself refuses an update. */
@Entity
@Table(name = "article_revision")
public class ArticleRevision {

    @EmbeddedId
    private RevisionKey key;

    private String headline;

    @Column(name = "headline_derived")
    private boolean headlineDerived;

    private String body;

    @Column(name = "block_kinds")
    private String blockKinds;

    @Column(name = "date_text")
    private @Nullable String dateText;

    @Column(name = "date_earliest")
    private @Nullable LocalDate dateEarliest;

    @Column(name = "date_latest")
    private @Nullable LocalDate dateLatest;

    private String language;

    @Column(name = "language_detected")
    private boolean languageDetected;

    private @Nullable String byline;

    private @Nullable String section;

    private @Nullable String url;

    private String rights;

    @Column(name = "content_hash")
    private String contentHash;

    private String reason;

    private String author;

    /** Of the bytes it came from; what is said of this revision in the trail covers them too. */
    @Column(name = "original_sha256")
    private String originalSha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for JPA
    protected ArticleRevision() {}

    public ArticleRevision(RevisionKey key, ArticleDraft draft, String reason, String author,
            Instant createdAt) {
        this.key = key;
        this.headline = draft.headline();
        this.headlineDerived = draft.headlineDerived();
        this.body = draft.text().canonical();
        this.blockKinds = draft.text().kinds();
        this.dateText = draft.date().map(EdtfDate::text).orElse(null);
        this.dateEarliest = draft.date().flatMap(EdtfDate::earliest).orElse(null);
        this.dateLatest = draft.date().flatMap(EdtfDate::latest).orElse(null);
        this.language = draft.language().value();
        this.languageDetected = draft.languageDetected();
        this.byline = draft.byline().orElse(null);
        this.section = draft.section().orElse(null);
        this.url = draft.url().orElse(null);
        this.rights = draft.rights();
        this.contentHash = draft.contentHash().hex();
        this.originalSha256 = draft.original().sha256().hex();
        this.reason = reason;
        this.author = author;
        this.createdAt = createdAt;
    }

    /** Whether a draft says nothing that this revision does not say. */
    public boolean says(ArticleDraft draft) {
        return contentHash.equals(draft.contentHash().hex()) && blockKinds.equals(draft.text().kinds())
                && language.equals(draft.language().value()) && rights.equals(draft.rights())
                && Objects.equals(byline, draft.byline().orElse(null))
                && Objects.equals(section, draft.section().orElse(null))
                && Objects.equals(url, draft.url().orElse(null));
    }

    public RevisionKey key() {
        return key;
    }

    public String headline() {
        return headline;
    }

    public boolean headlineDerived() {
        return headlineDerived;
    }

    public ArticleText text() {
        return ArticleText.of(body, blockKinds);
    }

    public Optional<EdtfDate> date() {
        return Optional.ofNullable(dateText).map(EdtfDate::parse);
    }

    public LanguageTag language() {
        return new LanguageTag(language);
    }

    public boolean languageDetected() {
        return languageDetected;
    }

    public Optional<String> byline() {
        return Optional.ofNullable(byline);
    }

    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public String rights() {
        return rights;
    }

    public ContentHash contentHash() {
        return new ContentHash(contentHash);
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
