package org.kroniek.core.importing.internal;

import org.kroniek.core.importing.ImportProgress;
import jakarta.persistence.Embedded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.ImportCounts;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.KindCounts;
import org.kroniek.core.text.LanguageTag;

/** An import and how far it has come. */
@Entity
@Table(name = "import_job")
public class ImportJobRow {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "default_source")
    private @Nullable String defaultSource;

    @Column(name = "default_external_id")
    private @Nullable String defaultExternalId;

    @Column(name = "default_language")
    private @Nullable String defaultLanguage;

    @Column(name = "default_rights")
    private @Nullable String defaultRights;

    @Column(name = "items_read")
    private int itemsRead;

    private int created;

    private int revised;

    private int unchanged;

    private int refused;

    private @Nullable Integer total;

    @Embedded
    private JobProgress progress;

    /** How often a portal has begun since the import last got on. */
    private int attempts;

    @SuppressWarnings("NullAway") // for JPA
    protected ImportJobRow() {}

    ImportJobRow(UUID id, String submittedBy, ImportDefaults defaults, Instant submittedAt) {
        this.id = id;
        this.state = ImportState.RECEIVING;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
        this.progress = new JobProgress();
        applyTo(defaults);
    }

    /** What applies to documents that do not say it themselves. */
    final void applyTo(ImportDefaults defaults) {
        this.defaultSource = defaults.source().orElse(null);
        this.defaultExternalId = defaults.externalId().orElse(null);
        this.defaultLanguage = defaults.language().map(LanguageTag::value).orElse(null);
        this.defaultRights = defaults.rights().orElse(null);
    }

    /** All bytes are here: the delivery is accepted. */
    void accept(ImportState next, long bytes) {
        state = next;
        progress.expect(bytes);
    }

    void start(Instant now) {
        attempts++;
        state = ImportState.RUNNING;
        if (startedAt == null) {
            startedAt = now;
        }
        progress.begin(itemsRead, now);
    }

    void finish(ImportState end, Instant now) {
        state = end;
        finishedAt = now;
        if (end == ImportState.DONE) {
            total = itemsRead;
            progress.end();
        }
    }

    void count(KindCounts taken, int problems) {
        itemsRead += taken.taken() + problems;
        attempts = 0;
        created += taken.created();
        revised += taken.revised();
        unchanged += taken.unchanged();
        refused += problems;
    }

    /** How far the delivery has been read for what has been counted. */
    void read(long bytes, Instant now) {
        progress.read(itemsRead, bytes, now);
    }

    ImportProgress progress() {
        return progress.progress(itemsRead);
    }

    void expect(int documents) {
        total = documents;
    }

    /** As an editor tells it. */
    void moveTo(ImportState next) {
        state = next;
        attempts = 0;
    }

    UUID id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    ImportState state() {
        return state;
    }

    String submittedBy() {
        return submittedBy;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    ImportCounts counts() {
        return new ImportCounts(itemsRead, created, revised, unchanged, refused);
    }

    Optional<Integer> total() {
        return Optional.ofNullable(total);
    }

    ImportDefaults defaults() {
        return new ImportDefaults(Optional.ofNullable(defaultSource), Optional.ofNullable(defaultExternalId),
                Optional.ofNullable(defaultLanguage).map(LanguageTag::new), Optional.ofNullable(defaultRights));
    }
}
