package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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

    private final EntityManager entities;
    private final RelationTable relations;

    DerivedTables(EntityManager entities) {
        this.entities = entities;
        this.relations = new RelationTable(entities);
    }

    /** @see RelationTable#resolve */
    List<UUID> resolve(List<EditedRecord> arrived) {
        return relations.resolve(arrived);
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
        relations.insert(changed);
    }

    private void insertNames(List<EditedRecord> records) {
        List<ValueRow<NameVariant>> rows = ValueRow.all(records, record -> record.content().names());
        entities.createNativeQuery(INSERT_NAMES).setParameter("ids", ValueRow.ids(rows))
                .setParameter("ordinals", ValueRow.ordinals(rows))
                .setParameter("names", rows.stream().map(row -> row.value().text()).toArray(String[]::new))
                .setParameter("languages", rows.stream()
                        .map(row -> row.value().language().map(LanguageTag::value).orElse(null)).toArray(String[]::new))
                .setParameter("kinds", rows.stream().map(row -> row.value().kind().name()).toArray(String[]::new))
                .executeUpdate();
    }

    private void insertIdentifiers(List<EditedRecord> records) {
        List<ValueRow<ExternalIdentifier>> rows = ValueRow.all(records, record -> record.content().identifiers());
        if (!rows.isEmpty()) {
            entities.createNativeQuery(INSERT_IDENTIFIERS).setParameter("ids", ValueRow.ids(rows))
                    .setParameter("schemes",
                            rows.stream().map(row -> row.value().scheme().name()).toArray(String[]::new))
                    .setParameter("values", rows.stream().map(row -> row.value().value()).toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
