package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;

/** Reads references from the table of names, without opening the documents. */
final class References {

    /** A survivor's own names come first, then those of the oldest record it absorbed, as in its snapshot. */
    private static final String PREFERRED = """
            select asked.id, s.id as survivor, s.kind, n.language, n.name
            from authority asked
            join authority s on s.id = asked.survivor
            join authority m on m.survivor = s.id
            join authority_name n on n.authority_id = m.id and n.kind = 'PREFERRED'
            where asked.id = any(:ids)
            order by asked.id, m.id <> s.id, m.id, n.ordinal""";

    private record Found(UUID survivor, AuthorityKind kind, Map<String, String> names) {}

    private final EntityManager entities;

    References(EntityManager entities) {
        this.entities = entities;
    }

    Map<AuthorityId, AuthorityReference> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery(PREFERRED, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new)).getResultList();
        Map<AuthorityId, Found> found = new LinkedHashMap<>();
        for (Object item : rows) {
            Object[] row = (Object[]) item;
            found.computeIfAbsent(new AuthorityId((UUID) row[0]),
                    _ -> new Found((UUID) row[1], AuthorityKind.valueOf((String) row[2]), new TreeMap<>()))
                    .names().putIfAbsent(language((String) row[3]), (String) row[4]);
        }
        Map<AuthorityId, AuthorityReference> references = new HashMap<>();
        found.forEach((id, reference) -> references.put(id, new AuthorityReference(
                new AuthorityId(reference.survivor()), reference.kind(), new Labels(reference.names()))));
        return references;
    }

    private static String language(@Nullable String tag) {
        return tag == null ? LanguageTag.UNDETERMINED.value() : tag;
    }
}
