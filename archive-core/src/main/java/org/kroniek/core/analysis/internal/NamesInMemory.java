package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.NameIndex;
import org.kroniek.core.mention.NameOwner;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;

/**
 * Keeps all names in memory, as the database has them. They are loaded once; later only those are read again that were
 * changed since. One for all threads of a portal.
 */
public final class NamesInMemory {

    private static final long NOT_LOADED = -1;

    private static final String VERSION = "select version from name_version for share";

    private static final String CHANGED = "select distinct name from name_change where version > :from";

    private static final String OWNERS = """
            select n.name, s.id, s.kind, n.kind, n.language
            from authority_name n join authority a on a.id = n.authority_id join authority s on s.id = a.survivor""";

    private static final String OF_CHANGED = " where n.name in (" + CHANGED + ")";

    private static final String IN_ORDER = " order by n.name, s.id, n.kind, n.ordinal";

    private final EntityManager entities;
    private volatile KnownNames known = nothing();
    private volatile long version = NOT_LOADED;

    public NamesInMemory(EntityManager entities) {
        this.entities = entities;
    }

    private static KnownNames nothing() {
        return new KnownNames(new NameIndex(), new ConcurrentHashMap<>());
    }

    /**
     * The names as they are now, and will be until the caller's transaction ends: a change of names waits for it. Locks on
     * articles are taken before, never after.
     */
    KnownNames hold() {
        long current = ((Number) entities.createNativeQuery(VERSION, Long.class).getSingleResult()).longValue();
        if (version != current) {
            bringTo(current);
        }
        return known;
    }

    /** Nobody else can be on the way to another version, since all who come here hold this one. */
    private synchronized void bringTo(long current) {
        if (version == NOT_LOADED || version > current) {
            // Later than the database: that was restored from a copy.
            KnownNames all = nothing();
            owners(OWNERS + IN_ORDER, Optional.empty()).forEach((name, owners) -> put(all, name, owners));
            known = all;
        } else if (version < current) {
            Map<String, List<NameOwner>> owners = owners(OWNERS + OF_CHANGED + IN_ORDER, Optional.of(version));
            changedSince(version).forEach(name -> put(known, name, owners.getOrDefault(name, List.of())));
        }
        version = current;
    }

    private static void put(KnownNames names, String name, List<NameOwner> owners) {
        owners.forEach(owner -> names.kinds().put(owner.authority(), owner.kind()));
        names.names().replace(name, owners);
    }

    private List<String> changedSince(long before) {
        return entities.createNativeQuery(CHANGED, String.class).setParameter("from", before).getResultList().stream()
                .map(String.class::cast).toList();
    }

    private Map<String, List<NameOwner>> owners(String query, Optional<Long> from) {
        var rows = entities.createNativeQuery(query, Object[].class);
        from.ifPresent(before -> rows.setParameter("from", before));
        Map<String, List<NameOwner>> owners = new LinkedHashMap<>();
        for (Object row : rows.getResultList()) {
            add(owners, (Object[]) row);
        }
        return owners;
    }

    /** A record that has absorbed another with the same name bears it once; in several languages once in each. */
    private static void add(Map<String, List<NameOwner>> owners, Object[] row) {
        NameOwner owner = new NameOwner(new AuthorityId((UUID) row[1]), AuthorityKind.valueOf((String) row[2]),
                NameKind.valueOf((String) row[3]), Optional.ofNullable((String) row[4]));
        List<NameOwner> others = owners.computeIfAbsent((String) row[0], _ -> new ArrayList<>(1));
        if (others.stream().noneMatch(other -> other.authority().equals(owner.authority())
                && other.language().equals(owner.language()))) {
            others.add(owner);
        }
    }
}
