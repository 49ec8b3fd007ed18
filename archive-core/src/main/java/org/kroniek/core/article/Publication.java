package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** A newspaper, agency or site. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private UUID id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @SuppressWarnings("NullAway") // for JPA
    protected Publication() {}

    public Publication(UUID id, String name, String nameKey) {
        this.id = id;
        this.name = name;
        this.nameKey = nameKey;
    }

    /** What a name is known by: one publication, however it is typed. */
    public static String keyOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+",
                " ");
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
