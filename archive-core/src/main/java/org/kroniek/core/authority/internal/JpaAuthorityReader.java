package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.RelationSnapshot;
import org.kroniek.core.transaction.Transactions;

/** Reads authorities, any number of them in three round trips: the versions, their relations, and who these lead to. */
public final class JpaAuthorityReader implements AuthorityReader, AuthorityReferenceReader {

    /** Records that stand for themselves, each followed by what it absorbed. */
    private static final String MEMBERS = """
            select a.id, a.survivor, a.current_version, v.content, v.created_at
            from authority a join authority_version v on v.authority_id = a.id and v.number = a.current_version
            where a.survivor = any(:ids) order by a.survivor, a.id <> a.survivor, a.id""";

    private static final String RELATIONS = """
            select o.survivor, r.kind, t.survivor as target
            from authority o join authority_relation r on r.authority_id = o.id join authority t on t.id = r.target
            where o.survivor = any(:ids) and t.survivor <> o.survivor
            order by o.survivor, o.id <> o.survivor, o.id, r.ordinal""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final References references;

    public JpaAuthorityReader(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
        this.references = new References(entities);
    }

    @Override
    public Optional<AuthoritySnapshot> authority(AuthorityId id) {
        return Optional.ofNullable(authorities(List.of(id)).get(id));
    }

    @Override
    public Map<AuthorityId, AuthoritySnapshot> authorities(Collection<AuthorityId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : transactions.call(() -> read(ids.stream().map(AuthorityId::value).toArray(UUID[]::new)));
    }

    private Map<AuthorityId, AuthoritySnapshot> read(UUID[] ids) {
        Map<UUID, List<Member>> members = rows(MEMBERS, ids).stream().map(JpaAuthorityReader::member)
                .collect(Collectors.groupingBy(Member::survivor, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<RelationSnapshot>> relations = relations(ids);
        Map<AuthorityId, AuthoritySnapshot> snapshots = new LinkedHashMap<>();
        members.forEach((id, group) -> snapshots.put(new AuthorityId(id),
                SnapshotAssembler.assemble(group, relations.getOrDefault(id, List.of()))));
        return snapshots;
    }

    private static Member member(Object[] row) {
        return new Member((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue(),
                AuthorityJson.read((String) row[3]), (Instant) row[4]);
    }

    private Map<UUID, List<RelationSnapshot>> relations(UUID[] ids) {
        List<Object[]> rows = rows(RELATIONS, ids);
        Map<AuthorityId, AuthorityReference> targets = references.of(rows.stream().map(row -> (UUID) row[2])
                .distinct().toList());
        return rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0],
                Collectors.mapping(row -> new RelationSnapshot((String) row[1],
                        Objects.requireNonNull(targets.get(new AuthorityId((UUID) row[2])))),
                        Collectors.collectingAndThen(Collectors.toList(),
                                found -> found.stream().distinct().toList()))));
    }

    private List<Object[]> rows(String sql, UUID[] ids) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class).setParameter("ids", ids).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    @Override
    public Map<AuthorityId, AuthorityReference> references(Collection<AuthorityId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : transactions.call(() -> references.of(ids.stream().map(AuthorityId::value).toList()));
    }

    @Override
    public Optional<AuthorityId> survivor(AuthorityId merged) {
        List<?> rows = transactions.call(() -> entities
                .createNativeQuery("select survivor from authority where id = :id and survivor <> id", UUID.class)
                .setParameter("id", merged.value()).getResultList());
        return rows.stream().map(id -> new AuthorityId((UUID) id)).findFirst();
    }

    @Override
    public Page<AuthoritySnapshot> list(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int size) {
        List<UUID> ids = transactions.call(() -> page(kind, after, size + 1));
        List<UUID> shown = ids.size() > size ? ids.subList(0, size) : ids;
        Map<AuthorityId, AuthoritySnapshot> found = new HashMap<>(
                authorities(shown.stream().map(AuthorityId::new).toList()));
        return new Page<>(
                shown.stream().flatMap(id -> Optional.ofNullable(found.get(new AuthorityId(id))).stream()).toList(),
                ids.size() > size ? Optional.of(shown.getLast().toString()) : Optional.empty());
    }

    private List<UUID> page(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int limit) {
        Query query = entities.createNativeQuery("select id from authority where survivor = id"
                + (kind.isPresent() ? " and kind = :kind" : "") + (after.isPresent() ? " and id > :after" : "")
                + " order by id", UUID.class).setMaxResults(limit);
        kind.ifPresent(value -> query.setParameter("kind", value.name()));
        after.ifPresent(id -> query.setParameter("after", id.value()));
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
