package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.undo.KeptReason;

/** Removes authorities. Relations of others of the same list that led to them await them again. */
final class AuthorityUndo implements KindUndo {

    private static final String POINTED_AT = """
            select target from authority_relation r where target = any(:ids) and not exists (
                select 1 from document_of_import d
                where d.authority_id = r.authority_id and d.import_id = :import and d.outcome = 'CREATED')
            union select authority_id from event_authority where authority_id = any(:ids)
            union select authority_id from mention_decision where authority_id = any(:ids)""";

    private static final String MERGED = """
            select absorbed from authority_merge where absorbed = any(:ids)
            union select survivor from authority_merge where survivor = any(:ids)""";

    /** Whoever changes names first takes this row. */
    private static final String LOCK = "select version from name_version for update";

    private static final String RAISE = "update name_version set version = version + 1";

    /** Articles in which the names were found are read once more. */
    private static final String NAMES = """
            insert into name_change (version, name) select distinct v.version, n.name
            from name_version v, authority_name n where n.authority_id = any(:ids)""";

    private static final String AWAIT = """
            update authority_relation r set target = null, awaited = a.external_id from authority a
            where r.target = a.id and a.id = any(:ids) and not r.authority_id = any(:ids) returning r.authority_id""";

    private static final List<String> REMOVE = List.of(
            "delete from authority_relation where authority_id = any(:ids)",
            "delete from authority_identifier where authority_id = any(:ids)",
            "delete from authority_name where authority_id = any(:ids)",
            "delete from authority_version where authority_id = any(:ids)",
            "delete from authority where id = any(:ids)");

    private final EntityManager entities;
    private final ChangeRecorder changes;

    AuthorityUndo(EntityManager entities, ChangeRecorder changes) {
        this.entities = entities;
        this.changes = changes;
    }

    @Override
    public void lock(List<Made> made) {
        entities.createNativeQuery(LOCK, Long.class).getSingleResult();
    }

    @Override
    public Map<Object, KeptReason> held(UUID importId, List<Made> made) {
        Map<Object, KeptReason> held = new Holds(entities, importId, made)
                .because(KeptReason.EDITED, """
                        select id from authority where id = any(:ids) and current_version <> 1""")
                .because(KeptReason.MERGED, MERGED)
                .because(KeptReason.POINTED_AT, POINTED_AT)
                .deliveredAgain("authority_id")
                .all();
        made.stream().filter(document -> !document.created())
                .forEach(document -> held.put(document.subject(), KeptReason.REVISED_RECORD));
        return held;
    }

    @Override
    public void takeBack(UUID importId, List<Made> made) {
        UUID[] ids = Made.ids(made);
        entities.createNativeQuery(RAISE).executeUpdate();
        entities.createNativeQuery(NAMES).setParameter("ids", ids).executeUpdate();
        List<?> awaiting = entities.createNativeQuery(AWAIT, UUID.class).setParameter("ids", ids).getResultList();
        REMOVE.forEach(sql -> entities.createNativeQuery(sql).setParameter("ids", ids).executeUpdate());
        awaiting.stream().distinct().forEach(id -> changes.record(ChangeSubject.of(new AuthorityId((UUID) id)),
                ChangeAction.LINKED));
        List.of(ids).forEach(id -> changes.record(ChangeSubject.of(new AuthorityId(id)), ChangeAction.WITHDRAWN));
    }
}
