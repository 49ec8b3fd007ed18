package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.OriginalContent;

/** The bytes that one revision came from. */
@Entity
@Table(name = "original")
public class Original {

    @EmbeddedId
    private RevisionKey key;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private byte[] content;

    private String sha256;

    @SuppressWarnings("NullAway") // for JPA
    protected Original() {}

    public Original(RevisionKey key, OriginalContent original) {
        this.key = key;
        this.mediaType = original.mediaType();
        this.fileName = original.fileName().orElse(null);
        this.content = original.bytes();
        this.sha256 = original.sha256().hex();
    }

    public OriginalContent content() {
        return new OriginalContent(content, mediaType, Optional.ofNullable(fileName), new ContentHash(sha256));
    }
}
