package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;

/** Names, identifiers and relations of the current versions, in tables of their own. */
final class DerivedTables {

    private static final String INSERT_NAMES = """
            insert into authority_name (authority_id, ordinal, name, language, kind)
            select * from unnest(:ids, :ordinals, :names, :languages, :kinds)""";

    private static final String INSERT_IDENTIFIERS = """
            insert into authority_identifier (authority_id, scheme, value)
            select * from unnest(:ids, :schemes, :values)""";

    private static final String INSERT_RELATIONS = """
            insert into authority_relation (authority_id, ordinal, kind, target, awaited)
            select r.id, r.ordinal, r.kind, coalesce(r.target, t.id), case when t.id is null then r.listed end
            from unnest(:ids, :ordinals, :kinds, :targets, :listed) as r (id, ordinal, kind, target, listed)
            join authority a on a.id = r.id
            left join authority t on t.source = a.source and t.external_id = r.listed""";

    private static final String RESOLVE = """
            update authority_relation r set target = t.id, awaited = null
            from authority t, authority a
            where t.id = any(:arrived) and r.awaited = t.external_id and a.id = r.authority_id and a.source = t.source
            returning r.authority_id""";

    private final EntityManager entities;

    DerivedTables(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes them say what the records say by now. */
    void replace(List<EditedRecord> changed) {
        UUID[] known = changed.stream().filter(record -> !record.isNew()).map(EditedRecord::id).toArray(UUID[]::new);
        if (known.length > 0) {
            List.of("authority_name", "authority_identifier", "authority_relation")
                    .forEach(table -> entities
                            .createNativeQuery("delete from " + table + " where authority_id = any(:ids)")
                            .setParameter("ids", known).executeUpdate());
        }
        insertNames(changed);
        insertIdentifiers(changed);
        insertRelations(changed);
    }

    /**
     * Leads the relations that awaited these records to them.
     *
     * @return the records that have the relations
     */
    List<UUID> resolve(List<UUID> arrived) {
        if (arrived.isEmpty()) {
            return List.of();
        }
        List<?> owners = entities.createNativeQuery(RESOLVE, UUID.class)
                .setParameter("arrived", arrived.toArray(UUID[]::new)).getResultList();
        return owners.stream().map(UUID.class::cast).distinct().toList();
    }

    private void insertNames(List<EditedRecord> records) {
        List<Row<NameVariant>> rows = Row.all(records, record -> record.content().names());
        entities.createNativeQuery(INSERT_NAMES).setParameter("ids", Row.ids(rows))
                .setParameter("ordinals", Row.ordinals(rows))
                .setParameter("names", rows.stream().map(row -> row.value().text()).toArray(String[]::new))
                .setParameter("languages", rows.stream()
                        .map(row -> row.value().language().map(LanguageTag::value).orElse(null)).toArray(String[]::new))
                .setParameter("kinds", rows.stream().map(row -> row.value().kind().name()).toArray(String[]::new))
                .executeUpdate();
    }

    private void insertIdentifiers(List<EditedRecord> records) {
        List<Row<ExternalIdentifier>> rows = Row.all(records, record -> record.content().identifiers());
        if (!rows.isEmpty()) {
            entities.createNativeQuery(INSERT_IDENTIFIERS).setParameter("ids", Row.ids(rows))
                    .setParameter("schemes",
                            rows.stream().map(row -> row.value().scheme().name()).toArray(String[]::new))
                    .setParameter("values", rows.stream().map(row -> row.value().value()).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private void insertRelations(List<EditedRecord> records) {
        List<Row<AuthorityRelation>> rows = Row.all(records, record -> record.content().relations());
        if (!rows.isEmpty()) {
            entities.createNativeQuery(INSERT_RELATIONS).setParameter("ids", Row.ids(rows))
                    .setParameter("ordinals", Row.ordinals(rows))
                    .setParameter("kinds", rows.stream().map(row -> row.value().kind()).toArray(String[]::new))
                    .setParameter("targets", rows.stream().map(row -> known(row.value().target()))
                            .toArray(UUID[]::new))
                    .setParameter("listed", rows.stream().map(row -> listed(row.value().target()))
                            .toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private static @Nullable UUID known(Target target) {
        return target instanceof Target.Known(AuthorityId authority) ? authority.value() : null;
    }

    private static @Nullable String listed(Target target) {
        return target instanceof Target.Listed(String externalId) ? externalId : null;
    }

    /** One of several values of a record. */
    private record Row<T>(UUID id, int ordinal, T value) {

        private interface Values<T> {
            List<T> of(EditedRecord record);
        }

        static <T> List<Row<T>> all(List<EditedRecord> records, Values<T> values) {
            List<Row<T>> rows = new ArrayList<>();
            for (EditedRecord record : records) {
                for (T value : values.of(record)) {
                    rows.add(new Row<>(record.id(), rows.size(), value));
                }
            }
            return rows;
        }

        static <T> UUID[] ids(List<Row<T>> rows) {
            return rows.stream().map(Row::id).toArray(UUID[]::new);
        }

        static <T> Integer[] ordinals(List<Row<T>> rows) {
            return rows.stream().map(Row::ordinal).toArray(Integer[]::new);
        }
    }
}
