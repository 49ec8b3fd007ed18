package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.analysis.NameMatchingProgress;
import org.kroniek.core.analysis.NameMatchingProgress.State;

/** How far re-reading has come: one row, which whoever works on it holds locked for the length of a step. */
final class NameMatchingTable {

    private static final String LOCK = """
            select version, target, after_article, last_article from name_matching for update skip locked""";

    private static final String PROGRESS = """
            select m.version, n.version, m.target, m.seen, m.total, m.changed, m.started_at, m.finished_at
            from name_matching m, name_version n""";

    private static final String BEGIN = """
            update name_matching set target = n.version, after_article = null, last_article = a.last, seen = 0,
                total = a.number, changed = 0, started_at = :now
            from name_version n, (
                select coalesce((select id from article order by id desc limit 1), cast(:none as uuid)) as last,
                    (select count(*) from article) as number) a
            where n.version > name_matching.version""";

    private static final String CHANGED = """
            select distinct name from name_change where version > :from and version <= :target""";

    private static final String ADVANCE = """
            update name_matching set after_article = :after, seen = seen + :seen, changed = changed + :changed""";

    private static final String FINISH = """
            update name_matching
            set version = target, target = null, after_article = null, last_article = null, finished_at = :now""";

    private final EntityManager entities;

    NameMatchingTable(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes the row for the length of the transaction; empty when another portal has it or nothing is under way. */
    Optional<NameMatchingRun> lock() {
        List<?> rows = entities.createNativeQuery(LOCK, Object[].class).getResultList();
        return rows.stream().map(row -> (Object[]) row).filter(row -> row[1] != null)
                .map(row -> new NameMatchingRun(number(row[0]), number(row[1]), (UUID) row[2], (UUID) row[3]))
                .findFirst();
    }

    /**
     * Begins a run when names have changed since the last one. All articles that were read with the names of before are
     * there to be seen: the change of names has waited for them, and one statement sees both the names and the articles.
     */
    boolean begin(Instant now) {
        List<?> free = entities.createNativeQuery(LOCK, Object[].class).getResultList();
        if (free.isEmpty() || ((Object[]) free.getFirst())[1] != null) {
            return false;
        }
        return entities.createNativeQuery(BEGIN).setParameter("now", now).setParameter("none", new UUID(0, 0))
                .executeUpdate() == 1;
    }

    /** The names that differ between where a run begins and where it ends; one more than are few, if there are many. */
    List<String> changedNames(NameMatchingRun run) {
        List<?> names = entities.createNativeQuery(CHANGED, String.class).setParameter("from", run.from())
                .setParameter("target", run.target()).setMaxResults(ChangedNames.FEW + 1).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    void advance(@Nullable UUID after, int seen, int changed) {
        entities.createNativeQuery(ADVANCE).setParameter("after", after).setParameter("seen", seen)
                .setParameter("changed", changed).executeUpdate();
    }

    void finish(Instant now) {
        entities.createNativeQuery(FINISH).setParameter("now", now).executeUpdate();
    }

    NameMatchingProgress progress() {
        Object[] row = (Object[]) entities.createNativeQuery(PROGRESS, Object[].class).getSingleResult();
        State state = row[2] != null
                ? State.RUNNING
                : number(row[0]) < number(row[1]) ? State.WAITING : State.UP_TO_DATE;
        return new NameMatchingProgress(state, number(row[3]), number(row[4]), number(row[5]),
                Optional.ofNullable((Instant) row[6]), Optional.ofNullable((Instant) row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
