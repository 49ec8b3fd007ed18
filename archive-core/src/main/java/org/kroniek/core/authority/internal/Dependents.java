package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/**
 * What embeds what: which records show an authority, and so have changed for readers when it has. Articles show the
 * names of those they mention; events the names, and the place on the map, of those in them; authorities the names of
 * those they are related to. All are reached through merges, since a record stands for all that were merged into it.
 */
final class Dependents {

    /** Sequence numbers are Hibernate's as well, a hundred at a time: each of these takes a hundred of its own. */
    private static final String LOG = """
            insert into change_log (seq, subject_kind, subject_id, action, recorded_at)
            select nextval('change_log_seq'), shown.kind, shown.id, 'LINKED', :now from (
            """;

    /** These records, all merged with them, and all that those absorbed. */
    private static final String MEMBERS = """
            (select m.id from authority m where m.survivor in
                (select c.survivor from authority c where c.id = any(:changed)))""";

    private static final String ARTICLES = """
            select 'ARTICLE' as kind, a.id from mention m
            join article a on a.id = m.article_id and a.current_revision = m.revision
            where m.status <> 'REJECTED' and m.authority_id in\s""" + MEMBERS;

    private static final String EVENTS = """
            select 'EVENT' as kind, e.event_id as id from event_authority e where e.authority_id in\s""" + MEMBERS;

    private static final String RELATED = """
            select 'AUTHORITY' as kind, o.survivor as id from authority_relation r
            join authority o on o.id = r.authority_id where r.target in\s""" + MEMBERS;

    private static final String SURVIVORS = """
            select 'AUTHORITY' as kind, a.survivor as id from authority a
            where a.id = any(:changed) and a.survivor <> a.id""";

    private static final String THEMSELVES_OR_SURVIVORS = """
            select distinct 'AUTHORITY' as kind, a.survivor as id from authority a where a.id = any(:changed)""";

    private final EntityManager entities;
    private final Clock clock;

    Dependents(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Names of these records have changed, or who bears them. */
    void areNamedOtherwise(Collection<UUID> changed) {
        log(ARTICLES + " union " + EVENTS + " union " + RELATED, changed);
    }

    /** The coordinates of these records have changed. */
    void areElsewhere(Collection<UUID> changed) {
        log("select distinct e.* from (" + EVENTS + ") e", changed);
    }

    /** Something of these records has changed: so have those into which they were merged. */
    void showInSurvivors(Collection<UUID> changed) {
        log("select distinct s.* from (" + SURVIVORS + ") s", changed);
    }

    /** These records show something of another that has changed. */
    void areLinkedAnew(Collection<UUID> linked) {
        log(THEMSELVES_OR_SURVIVORS, linked);
    }

    private void log(String shown, Collection<UUID> changed) {
        if (!changed.isEmpty()) {
            entities.createNativeQuery(LOG + shown + ") shown").setParameter("changed", changed.toArray(UUID[]::new))
                    .setParameter("now", clock.instant()).executeUpdate();
        }
    }
}
