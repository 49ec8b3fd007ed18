package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.kroniek.core.naming.NameVariant;

/**
 * Tells those who look for names in texts which names have changed. Whoever changes names or their bearers first takes
 * {@link #lock()}: one at a time does, and none while articles are being stored that were read with the names as they
 * were. It also keeps two editors from the same record, since every change of a record takes it.
 */
final class NameChanges {

    private static final String RAISE = "update name_version set version = version + 1 returning version";

    private static final String LIST = """
            insert into name_change (version, name) select :version, n from unnest(:names) as n""";

    private static final String LIST_ALL = """
            insert into name_change (version, name)
            select distinct cast(:version as bigint), n.name
            from authority_name n join authority a on a.id = n.authority_id where a.survivor = :survivor""";

    private final EntityManager entities;

    NameChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** Held until the transaction ends; before anything is read that will be changed. */
    void lock() {
        entities.createNativeQuery("select version from name_version for update", Long.class).getSingleResult();
    }

    void list(Collection<String> names) {
        if (!names.isEmpty()) {
            entities.createNativeQuery(LIST).setParameter("version", raise())
                    .setParameter("names", new TreeSet<>(names).toArray(String[]::new)).executeUpdate();
        }
    }

    /** Lists the names of a record and of all that were merged into it. */
    void listAllOf(UUID survivor) {
        entities.createNativeQuery(LIST_ALL).setParameter("version", raise()).setParameter("survivor", survivor)
                .executeUpdate();
    }

    private long raise() {
        return ((Number) entities.createNativeQuery(RAISE, Long.class).getSingleResult()).longValue();
    }

    /** The names that one list has and the other has not, or otherwise. */
    static Set<String> between(List<NameVariant> before, List<NameVariant> after) {
        Set<String> changed = new HashSet<>();
        before.stream().filter(name -> !after.contains(name)).forEach(name -> changed.add(name.text()));
        after.stream().filter(name -> !before.contains(name)).forEach(name -> changed.add(name.text()));
        return changed;
    }
}
