package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.id.AuthorityId;

/**
 * Relations of the current versions; a target that its list has not delivered yet is awaited under the list's name for it.
 * What is looked up is looked up one by one within a statement, so that indexes are used whatever the database believes of
 * the tables: with joins, a list of 100,000 records that begins on empty tables takes minutes until the statistics catch
 * up.
 */
final class RelationTable {

    private static final String INSERT = """
            insert into authority_relation (authority_id, ordinal, kind, target, awaited)
            select r.id, r.ordinal, r.kind, r.target, case when r.target is null then r.listed end
            from (select id, ordinal, kind, listed, coalesce(known, (
                      select t.id from authority t where t.source = l.source and t.external_id = l.listed)) as target
                  from unnest(:ids, :ordinals, :kinds, :sources, :known, :listed)
                      as l (id, ordinal, kind, source, known, listed)) r""";

    private static final String AWAITING = """
            select r.authority_id, r.ordinal, t.id
            from unnest(:ids, :sources, :externals) as t (id, source, external_id)
            cross join lateral (
                select w.authority_id, w.ordinal from authority_relation w where w.awaited = t.external_id offset 0) r
            where t.source = (select a.source from authority a where a.id = r.authority_id)""";

    private static final String RESOLVE = """
            update authority_relation r set target = f.target, awaited = null
            from unnest(:ids, :ordinals, :targets) as f (id, ordinal, target)
            where r.authority_id = f.id and r.ordinal = f.ordinal""";

    private final EntityManager entities;

    RelationTable(EntityManager entities) {
        this.entities = entities;
    }

    void insert(List<EditedRecord> records) {
        List<ValueRow<AuthorityRelation>> rows = ValueRow.all(records, record -> record.content().relations());
        if (!rows.isEmpty()) {
            entities.createNativeQuery(INSERT).setParameter("ids", ValueRow.ids(rows))
                    .setParameter("ordinals", ValueRow.ordinals(rows))
                    .setParameter("kinds", rows.stream().map(row -> row.value().kind()).toArray(String[]::new))
                    .setParameter("sources", sources(rows.stream().map(ValueRow::record).toList()))
                    .setParameter("known", rows.stream().map(row -> known(row.value().target())).toArray(UUID[]::new))
                    .setParameter("listed",
                            rows.stream().map(row -> listed(row.value().target())).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    /**
     * Leads the relations that awaited these records to them.
     *
     * @return the records that have the relations
     */
    List<UUID> resolve(List<EditedRecord> arrived) {
        if (arrived.isEmpty()) {
            return List.of();
        }
        List<?> found = entities.createNativeQuery(AWAITING, Object[].class)
                .setParameter("ids", arrived.stream().map(EditedRecord::id).toArray(UUID[]::new))
                .setParameter("sources", sources(arrived))
                .setParameter("externals", arrived.stream()
                        .map(record -> record.listedAs().map(ListedAs::externalId).orElse(null)).toArray(String[]::new))
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        if (!rows.isEmpty()) {
            entities.createNativeQuery(RESOLVE)
                    .setParameter("ids", rows.stream().map(row -> row[0]).toArray(UUID[]::new))
                    .setParameter("ordinals", rows.stream().map(row -> row[1]).toArray(Integer[]::new))
                    .setParameter("targets", rows.stream().map(row -> row[2]).toArray(UUID[]::new)).executeUpdate();
        }
        return rows.stream().map(row -> (UUID) row[0]).distinct().toList();
    }

    private static String[] sources(List<EditedRecord> records) {
        return records.stream().map(record -> record.listedAs().map(ListedAs::source).orElse(null))
                .toArray(String[]::new);
    }

    private static @Nullable UUID known(Target target) {
        return target instanceof Target.Known(AuthorityId authority) ? authority.value() : null;
    }

    private static @Nullable String listed(Target target) {
        return target instanceof Target.Listed(String externalId) ? externalId : null;
    }
}
