package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;

/** Looks up records that are to be changed, and who has identifiers; many in one query. */
final class StoredRecords {

    private static final String RECORD = """
            select a.id, a.source, a.external_id, a.current_version, v.content, a.delivered
            from authority a join authority_version v on v.authority_id = a.id and v.number = a.current_version""";

    private static final String LISTED = RECORD + """
             join unnest(:sources, :externals) as wanted (source, external_id)
            on wanted.source = a.source and wanted.external_id = a.external_id""";

    private static final String OWNERS = """
            select w.scheme, w.value, w.owner from (
                select scheme, value, (
                    select i.authority_id from authority_identifier i where i.scheme = l.scheme and i.value = l.value)
                    as owner
                from unnest(:schemes, :values) as l (scheme, value)) w
            where w.owner is not null""";

    private final EntityManager entities;

    StoredRecords(EntityManager entities) {
        this.entities = entities;
    }

    Optional<EditedRecord> byId(UUID id) {
        List<?> rows = entities.createNativeQuery(RECORD + " where a.id = :id", Object[].class).setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> record((Object[]) row)).findFirst();
    }

    Map<ListedAs, EditedRecord> listed(Collection<ListedAs> keys) {
        List<?> rows = entities.createNativeQuery(LISTED, Object[].class)
                .setParameter("sources", keys.stream().map(ListedAs::source).toArray(String[]::new))
                .setParameter("externals", keys.stream().map(ListedAs::externalId).toArray(String[]::new))
                .getResultList();
        Map<ListedAs, EditedRecord> found = new HashMap<>();
        rows.stream().map(row -> record((Object[]) row))
                .forEach(record -> found.put(record.listedAs().orElseThrow(), record));
        return found;
    }

    private static EditedRecord record(Object[] row) {
        Optional<ListedAs> listedAs = optional((String) row[1])
                .map(source -> new ListedAs(source, (String) row[2]));
        return EditedRecord.stored((UUID) row[0], listedAs, ((Number) row[3]).intValue(),
                AuthorityJson.read((String) row[4]), optional((String) row[5]).map(AuthorityJson::read));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    /** Which record has each identifier; those that nobody has are absent. */
    Map<ExternalIdentifier, UUID> owners(Collection<ExternalIdentifier> identifiers) {
        List<?> rows = entities.createNativeQuery(OWNERS, Object[].class)
                .setParameter("schemes", identifiers.stream().map(i -> i.scheme().name()).toArray(String[]::new))
                .setParameter("values", identifiers.stream().map(ExternalIdentifier::value).toArray(String[]::new))
                .getResultList();
        Map<ExternalIdentifier, UUID> owners = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            owners.put(new ExternalIdentifier(IdentifierScheme.valueOf((String) row[0]), (String) row[1]),
                    (UUID) row[2]);
        }
        return owners;
    }
}
