package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.ArticleId;

/**
 * The next articles of a run, in the order of their ids.
 *
 * @param end the last one gone through; null when there are no more
 * @param size how many are gone through
 * @param articles those of them that are to be read
 */
record ArticleWindow(@Nullable UUID end, int size, List<ArticleId> articles) {

    /** Articles that are gone through by a regular expression at once: some tenths of a second. */
    private static final int SEARCHED = 1_000;

    /** Articles that are read at once. */
    private static final int READ = 100;

    private static final UUID BEGINNING = new UUID(0, 0);

    private static final String IDS = """
            select id from article where id > :after and id <= :last order by id""";

    private static final String MATCHING = """
            select a.id from article a join article_revision r on r.article_id = a.id and r.number = a.current_revision
            where a.id > :after and a.id <= :last and (r.body ~ :pattern or r.headline ~ :pattern) order by a.id""";

    /** All of the next articles. */
    static ArticleWindow all(EntityManager entities, NameMatchingRun run) {
        List<UUID> ids = ids(between(entities.createNativeQuery(IDS, UUID.class), run.after(), run.last()), READ);
        return new ArticleWindow(ids.isEmpty() ? null : ids.getLast(), ids.size(), articles(ids));
    }

    /** Those of the next articles that have one of the changed names. */
    static ArticleWindow having(ChangedNames names, EntityManager entities, NameMatchingRun run) {
        List<UUID> ids = ids(between(entities.createNativeQuery(IDS, UUID.class), run.after(), run.last()), SEARCHED);
        if (ids.isEmpty()) {
            return new ArticleWindow(null, 0, List.of());
        }
        List<UUID> matching = names.pattern().isEmpty()
                ? List.of()
                : ids(between(entities.createNativeQuery(MATCHING, UUID.class), run.after(), ids.getLast())
                        .setParameter("pattern", names.pattern()), READ);
        UUID end = matching.size() == READ ? matching.getLast() : ids.getLast();
        return new ArticleWindow(end, ids.indexOf(end) + 1, articles(matching));
    }

    boolean isEmpty() {
        return end == null;
    }

    private static Query between(Query query, @Nullable UUID after, @Nullable UUID last) {
        return query.setParameter("after", Optional.ofNullable(after).orElse(BEGINNING)).setParameter("last",
                Optional.ofNullable(last).orElse(BEGINNING));
    }

    private static List<UUID> ids(Query query, int most) {
        List<?> rows = query.setMaxResults(most).getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    private static List<ArticleId> articles(List<UUID> ids) {
        return ids.stream().map(ArticleId::new).toList();
    }
}
