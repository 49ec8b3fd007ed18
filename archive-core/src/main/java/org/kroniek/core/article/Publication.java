package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
