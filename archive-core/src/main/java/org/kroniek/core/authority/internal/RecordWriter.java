package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.naming.NameVariant;

/**
 * Writes changed records: versions, what is derived from them, the names that changed and the change log. Lists and
 * editors alike come through here, with many records or one, in a number of statements that does not depend on it.
 */
final class RecordWriter {

    private static final String INSERT = """
            insert into authority
                (id, kind, source, external_id, current_version, survivor, delivered, archived_at)
            select r.id, r.kind, r.source, r.external_id, r.version, r.id, r.delivered, :now
            from unnest(:ids, :kinds, :sources, :externals, :versions, :delivered)
                as r (id, kind, source, external_id, version, delivered)""";

    private static final String UPDATE = """
            update authority a set current_version = r.version, delivered = r.delivered
            from unnest(:ids, :versions, :delivered) as r (id, version, delivered) where a.id = r.id""";

    private static final String INSERT_VERSIONS = """
            insert into authority_version (authority_id, number, content, reason, author, created_at)
            select v.id, v.number, v.content, :reason, :author, :now
            from unnest(:ids, :numbers, :contents) as v (id, number, content)""";

    private final EntityManager entities;
    private final ChangeRecorder changes;
    private final Clock clock;
    private final DerivedTables derived;
    private final NameChanges names;
    private final Dependents dependents;

    RecordWriter(EntityManager entities, ChangeRecorder changes, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.clock = clock;
        this.derived = new DerivedTables(entities);
        this.names = new NameChanges(entities);
        this.dependents = new Dependents(entities, clock);
    }

    void write(Collection<EditedRecord> records, String reason, String author) {
        List<EditedRecord> changed = records.stream().filter(EditedRecord::isChanged).toList();
        Instant now = clock.instant();
        insert(changed.stream().filter(EditedRecord::isNew).toList(), now);
        update(records.stream().filter(record -> !record.isNew())
                .filter(record -> record.isChanged() || record.isDeliveredAnew()).toList());
        if (!changed.isEmpty()) {
            insertVersions(changed.stream().flatMap(record -> record.added().stream()).toList(), reason, author, now);
            derived.replace(changed);
            names.list(changedNames(changed));
            log(changed);
        }
    }

    private void insert(List<EditedRecord> begun, Instant now) {
        if (begun.isEmpty()) {
            return;
        }
        entities.createNativeQuery(INSERT).setParameter("ids", ids(begun))
                .setParameter("kinds", begun.stream().map(r -> r.content().kind().name()).toArray(String[]::new))
                .setParameter("sources", begun.stream().map(r -> r.listedAs().map(ListedAs::source).orElse(null))
                        .toArray(String[]::new))
                .setParameter("externals", begun.stream()
                        .map(r -> r.listedAs().map(ListedAs::externalId).orElse(null)).toArray(String[]::new))
                .setParameter("versions", begun.stream().map(EditedRecord::version).toArray(Integer[]::new))
                .setParameter("delivered", delivered(begun)).setParameter("now", now).executeUpdate();
    }

    private void update(List<EditedRecord> known) {
        if (!known.isEmpty()) {
            entities.createNativeQuery(UPDATE).setParameter("ids", ids(known))
                    .setParameter("versions", known.stream().map(EditedRecord::version).toArray(Integer[]::new))
                    .setParameter("delivered", delivered(known)).executeUpdate();
        }
    }

    private void insertVersions(List<EditedRecord.Added> versions, String reason, String author, Instant now) {
        entities.createNativeQuery(INSERT_VERSIONS)
                .setParameter("ids", versions.stream().map(EditedRecord.Added::id).toArray(UUID[]::new))
                .setParameter("numbers", versions.stream().map(EditedRecord.Added::number).toArray(Integer[]::new))
                .setParameter("contents", versions.stream().map(version -> AuthorityJson.write(version.content()))
                        .toArray(String[]::new))
                .setParameter("reason", reason).setParameter("author", author).setParameter("now", now)
                .executeUpdate();
    }

    private static UUID[] ids(List<EditedRecord> records) {
        return records.stream().map(EditedRecord::id).toArray(UUID[]::new);
    }

    private static String[] delivered(List<EditedRecord> records) {
        return records.stream().map(record -> record.delivered().map(AuthorityJson::write).orElse(null))
                .toArray(String[]::new);
    }

    private static Set<String> changedNames(List<EditedRecord> changed) {
        Set<String> names = new HashSet<>();
        changed.forEach(record -> names.addAll(NameChanges.between(namesBefore(record), record.content().names())));
        return names;
    }

    private static List<NameVariant> namesBefore(EditedRecord record) {
        return record.stored().map(AuthorityContent::names).orElse(List.of());
    }

    private void log(List<EditedRecord> changed) {
        List<EditedRecord> revised = changed.stream().filter(record -> !record.isNew()).toList();
        dependents.areLinkedAnew(derived.resolve(changed.stream().filter(EditedRecord::isNew).toList()));
        dependents.showInSurvivors(revised.stream().map(EditedRecord::id).toList());
        dependents.areNamedOtherwise(idsWhere(revised, (before, after) -> !before.names().equals(after.names())));
        dependents.areElsewhere(
                idsWhere(revised, (before, after) -> !before.coordinates().equals(after.coordinates())));
        changed.forEach(record -> changes.record(ChangeSubject.of(record.authority()),
                record.isNew() ? ChangeAction.CREATED : ChangeAction.REVISED));
    }

    private interface Difference {
        boolean isBetween(AuthorityContent before, AuthorityContent after);
    }

    private static List<UUID> idsWhere(List<EditedRecord> revised, Difference difference) {
        List<UUID> ids = new ArrayList<>();
        for (EditedRecord record : revised) {
            Optional<AuthorityContent> before = record.stored();
            if (before.isPresent() && difference.isBetween(before.get(), record.content())) {
                ids.add(record.id());
            }
        }
        return ids;
    }
}
