package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.undo.KeptReason;

/** Removes events with their evidence. */
final class EventUndo implements KindUndo {

    private static final String EDITED = """
            select e.id from event e join event_version v on v.event_id = e.id and v.number = 1
            where e.id = any(:ids) and (e.current_version <> 1 or exists (
                select 1 from evidence_change c where c.event_id = e.id and c.changed_at > v.created_at))""";

    private static final String POINTED_AT = """
            select parent_id from event where parent_id = any(:ids)
            union select event_id from event_suggestion_decision where event_id = any(:ids)""";

    private static final String LOCK = "select id from event where id = any(:ids) order by id for update";

    private static final String ARTICLES = "select distinct article_id from evidence where event_id = any(:ids)";

    private static final String WHOLES = """
            select distinct parent_id from event where id = any(:ids) and parent_id is not null""";

    private static final List<String> REMOVE = List.of(
            "delete from evidence_change where event_id = any(:ids)",
            "delete from evidence where event_id = any(:ids)",
            "delete from event_authority where event_id = any(:ids)",
            "delete from event_version where event_id = any(:ids)",
            "delete from event where id = any(:ids)");

    private final EntityManager entities;
    private final ChangeRecorder changes;

    EventUndo(EntityManager entities, ChangeRecorder changes) {
        this.entities = entities;
        this.changes = changes;
    }

    @Override
    public void lock(List<Made> made) {
        select(LOCK, Made.ids(made));
    }

    @Override
    public Map<Object, KeptReason> held(UUID importId, List<Made> made) {
        Map<Object, KeptReason> held = new Holds(entities, importId, made)
                .because(KeptReason.EDITED, EDITED)
                .because(KeptReason.POINTED_AT, POINTED_AT)
                .deliveredAgain("event_id")
                .all();
        made.stream().filter(document -> !document.created())
                .forEach(document -> held.put(document.subject(), KeptReason.REVISED_RECORD));
        return held;
    }

    @Override
    public void takeBack(UUID importId, List<Made> made) {
        UUID[] ids = Made.ids(made);
        List<UUID> articles = select(ARTICLES, ids);
        List<UUID> wholes = select(WHOLES, ids);
        REMOVE.forEach(sql -> entities.createNativeQuery(sql).setParameter("ids", ids).executeUpdate());
        articles.forEach(id -> changes.record(ChangeSubject.of(new ArticleId(id)), ChangeAction.LINKED));
        wholes.forEach(id -> changes.record(ChangeSubject.of(new EventId(id)), ChangeAction.LINKED));
        List.of(ids).forEach(id -> changes.record(ChangeSubject.of(new EventId(id)), ChangeAction.WITHDRAWN));
    }

    private List<UUID> select(String sql, UUID[] ids) {
        List<?> rows = entities.createNativeQuery(sql, UUID.class).setParameter("ids", ids).getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
