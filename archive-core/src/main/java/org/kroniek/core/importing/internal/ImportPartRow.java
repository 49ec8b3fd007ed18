package org.kroniek.core.importing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.DeliveryPart;

/** One file of a delivery; its bytes are in chunks. */
@Entity
@Table(name = "import_part")
public class ImportPartRow {

    /** A delivery and the place of a file in it. */
    @Embeddable
    public record Key(@Column(name = "import_id") UUID importId, int ordinal) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private DeliveryPart.Role role;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @SuppressWarnings("NullAway") // for JPA
    protected ImportPartRow() {}

    ImportPartRow(Key key, DeliveryPart part, long size) {
        this.key = key;
        this.role = part.role();
        this.fileName = part.fileName().orElse(null);
        this.mediaType = part.mediaType();
        this.size = size;
    }

    Key key() {
        return key;
    }

    boolean isManifest() {
        return role == DeliveryPart.Role.MANIFEST;
    }

    /** Whether its name promises one article. */
    boolean isNamedAsOneText() {
        return fileName != null && fileName.endsWith(".txt");
    }

    Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }
}
