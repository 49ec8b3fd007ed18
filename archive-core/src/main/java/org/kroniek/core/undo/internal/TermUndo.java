package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kroniek.core.undo.KeptReason;

/** Removes terms that no event uses. */
final class TermUndo implements KindUndo {

    /** Contents of events are JSON in which codes stand as texts; findings name the type alone. */
    private static final String USED = """
            select count(*) from (select 1 from event_version where position(:quoted in content) > 0
            union all select 1 from event_finding where type = :code limit 1) used""";

    private static final String REMOVE = "delete from vocabulary_term where vocabulary = :vocabulary and code = :code";

    private final EntityManager entities;

    TermUndo(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void lock(List<Made> made) {
        // A term that is taken into use at the same moment is looked up by its code, and missed.
    }

    @Override
    public Map<Object, KeptReason> held(UUID importId, List<Made> made) {
        Map<Object, KeptReason> held = new HashMap<>();
        made.forEach(term -> {
            if (!term.created()) {
                held.put(term.subject(), KeptReason.REVISED_RECORD);
            } else if (isUsed(code(term))) {
                held.put(term.subject(), KeptReason.POINTED_AT);
            }
        });
        return held;
    }

    private boolean isUsed(String code) {
        return (Long) entities.createNativeQuery(USED, Long.class).setParameter("quoted", '"' + code + '"')
                .setParameter("code", code).getSingleResult() > 0;
    }

    @Override
    public void takeBack(UUID importId, List<Made> made) {
        made.forEach(term -> entities.createNativeQuery(REMOVE)
                .setParameter("vocabulary", name(term).substring(0, name(term).indexOf('/')))
                .setParameter("code", code(term)).executeUpdate());
    }

    private static String name(Made term) {
        return Objects.requireNonNull(term.term());
    }

    private static String code(Made term) {
        return name(term).substring(name(term).indexOf('/') + 1);
    }
}
