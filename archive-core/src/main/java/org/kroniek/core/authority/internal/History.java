package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.authority.AuthorityVersion;
import org.kroniek.core.id.AuthorityId;

/** Reads versions. */
final class History {

    private static final String VERSIONS = """
            select v.number, v.content, v.reason, v.author, v.created_at
            from authority_version v join authority a on a.id = v.authority_id where a.id = :id""";

    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    List<AuthorityVersion> versions(AuthorityId id) {
        return read(query(id, " order by v.number"));
    }

    Optional<AuthorityVersion> version(AuthorityId id, int number) {
        return read(query(id, " and v.number = :number").setParameter("number", number)).stream().findFirst();
    }

    Optional<AuthorityVersion> current(AuthorityId id) {
        return read(query(id, " and v.number = a.current_version")).stream().findFirst();
    }

    private Query query(AuthorityId id, String rest) {
        return entities.createNativeQuery(VERSIONS + rest, Object[].class).setParameter("id", id.value());
    }

    private static List<AuthorityVersion> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new AuthorityVersion(((Number) row[0]).intValue(),
                AuthorityJson.read((String) row[1]), (String) row[2], (String) row[3], (Instant) row[4])).toList();
    }
}
