package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.undo.KeptReason;

/** Removes articles with their originals, and revisions of articles that were there before. */
final class ArticleUndo implements KindUndo {

    private static final String CURRENT = "select id, current_revision from article where id = any(:ids)";

    private static final String LOCK = "select id from article where id = any(:ids) order by id for update";

    private static final List<String> REMOVE = List.of(
            "delete from original where article_id = any(:ids)",
            "delete from article_revision where article_id = any(:ids)",
            "delete from article where id = any(:ids)");

    private static final String PUBLICATIONS = "select distinct publication_id from article where id = any(:ids)";

    private static final String REMOVE_UNUSED = """
            delete from publication p where id = any(:ids)
            and not exists (select 1 from article a where a.publication_id = p.id)""";

    private static final List<String> TAKE_BACK = List.of("""
            delete from original o using unnest(:ids, :versions) as made (id, version)
            where o.article_id = made.id and o.number = made.version""", """
            update article a set current_revision = made.version - 1 from unnest(:ids, :versions) as made (id, version)
            where a.id = made.id""", """
            delete from article_revision r using unnest(:ids, :versions) as made (id, version)
            where r.article_id = made.id and r.number = made.version""");

    private final EntityManager entities;
    private final ArticleTraces traces;
    private final ChangeRecorder changes;

    ArticleUndo(EntityManager entities, ArticleTraces traces, ChangeRecorder changes) {
        this.entities = entities;
        this.traces = traces;
        this.changes = changes;
    }

    @Override
    public void lock(List<Made> made) {
        entities.createNativeQuery(LOCK, UUID.class).setParameter("ids", Made.ids(made)).getResultList();
    }

    @Override
    public Map<Object, KeptReason> held(UUID importId, List<Made> made) {
        Map<Object, KeptReason> held = new Holds(entities, importId, made)
                .because(KeptReason.EVIDENCE, """
                        select distinct article_id from evidence where article_id = any(:ids)""")
                .because(KeptReason.DECIDED, """
                        select distinct article_id from mention_decision where article_id = any(:ids)""")
                .because(KeptReason.DECIDED, "select id from article where id = any(:ids) and access_number > 0")
                .because(KeptReason.DECIDED, """
                        select distinct a from event_suggestion_decision d, unnest(d.articles) a
                        where d.articles && cast(:ids as uuid[]) and a = any(:ids)""")
                .deliveredAgain("article_id")
                .all();
        Map<UUID, Integer> current = current(made);
        made.stream().filter(document -> !Integer.valueOf(document.version()).equals(current.get(document.id())))
                .forEach(document -> held.put(document.subject(), KeptReason.EDITED));
        return held;
    }

    private Map<UUID, Integer> current(List<Made> made) {
        Map<UUID, Integer> current = new HashMap<>();
        List<?> rows = entities.createNativeQuery(CURRENT, Object[].class).setParameter("ids", Made.ids(made))
                .getResultList();
        rows.forEach(row -> current.put((UUID) ((Object[]) row)[0], (Integer) ((Object[]) row)[1]));
        return current;
    }

    @Override
    public void takeBack(UUID importId, List<Made> made) {
        revisions(made.stream().filter(document -> !document.created()).toList());
        articles(made.stream().filter(Made::created).toList());
    }

    private void revisions(List<Made> revised) {
        if (!revised.isEmpty()) {
            Integer[] versions = revised.stream().map(Made::version).toArray(Integer[]::new);
            TAKE_BACK.forEach(sql -> entities.createNativeQuery(sql).setParameter("ids", Made.ids(revised))
                    .setParameter("versions", versions).executeUpdate());
            traces.findAnew(articleIds(revised));
            articleIds(revised).forEach(article -> changes.record(ChangeSubject.of(article), ChangeAction.REVISED));
        }
    }

    /** With publications of which the archive has nothing else. */
    private void articles(List<Made> created) {
        if (!created.isEmpty()) {
            UUID[] ids = Made.ids(created);
            List<?> publications = entities.createNativeQuery(PUBLICATIONS, UUID.class).setParameter("ids", ids)
                    .getResultList();
            traces.forget(articleIds(created));
            REMOVE.forEach(sql -> entities.createNativeQuery(sql).setParameter("ids", ids).executeUpdate());
            entities.createNativeQuery(REMOVE_UNUSED).setParameter("ids", publications.toArray(UUID[]::new))
                    .executeUpdate();
            articleIds(created).forEach(article -> changes.record(ChangeSubject.of(article), ChangeAction.WITHDRAWN));
        }
    }

    private static List<ArticleId> articleIds(List<Made> made) {
        return List.of(Made.ids(made)).stream().map(ArticleId::new).toList();
    }
}
