package org.kroniek.core.detection.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.detection.SuggestionFilter;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;

/** Findings on which nobody has decided. */
final class WaitingFindings {

    /** What was rejected or found by a rule that is switched off waits no more; what was accepted only in articles that the editor has not seen. */
    private static final String WAITING = """
            not exists (select 1 from event_suggestion_decision d
                where d.suggestion_key = f.suggestion_key and d.undone_at is null
                and (d.outcome = 'REJECTED' or f.article_id = any(d.articles)))
            and not exists (select 1 from silenced_rule s where s.rule = f.rule)""";

    /** An event of the same type of which the sentence or part of it is evidence. */
    private static final String PROVED = """
            (select e.event_id from evidence e join event v on v.id = e.event_id
                join event_version w on w.event_id = v.id and w.number = v.current_version
                where e.article_id = f.article_id and e.revision = f.revision and e.active
                and e.span_start < f.span_end and e.span_end > f.span_start
                and v.status <> 'WITHDRAWN' and cast(w.content as jsonb) ->> 'type' = f.type
                order by e.event_id limit 1)""";

    private static final String KEYS = """
            select k.suggestion_key, k.articles from (
                select f.suggestion_key collate "C" as suggestion_key, count(distinct f.article_id) as articles
                from event_finding f where %s and %s is null %%s group by 1) k
            where %%s order by k.articles desc, k.suggestion_key""".formatted(WAITING, PROVED);

    /** As many as an editor looks at to judge; the database may have thousands that say the same. */
    private static final int SHOWN = 20;

    private static final String FIRST_OF_KEYS = """
            select %s, %s from (select f.*, row_number() over (partition by f.suggestion_key
                order by f.article_id <> :foremost, f.article_id, f.span_start, f.id) as place
                from event_finding f where f.suggestion_key = any(:keys) and %s) f
            where f.place <= %d order by f.place""".formatted(StoredFinding.COLUMNS, PROVED,
            WAITING, SHOWN);

    private static final String ARTICLES = """
            select f.suggestion_key, count(distinct f.article_id) from event_finding f
            where f.suggestion_key = any(:keys) and %s group by 1""".formatted(WAITING);

    private static final String OF_KEYS = """
            select %s, %s from event_finding f where f.suggestion_key = any(:keys) and %s
            order by f.article_id, f.span_start, f.id""".formatted(StoredFinding.COLUMNS, PROVED, WAITING);

    private final EntityManager entities;

    WaitingFindings(EntityManager entities) {
        this.entities = entities;
    }

    /** A place in the list of suggestions. */
    record Position(long articles, SuggestionKey key) {

        static Position parse(String text) {
            int blank = text.indexOf(' ');
            return new Position(Page.placeNumber(text.substring(0, Math.max(0, blank))),
                    new SuggestionKey(text.substring(blank + 1)));
        }

        @Override
        public String toString() {
            return articles + " " + key;
        }
    }

    /** Keys with a sentence that proves nothing yet, those of most articles first. */
    List<Position> keys(SuggestionFilter filter, Optional<Position> after, int size) {
        String filters = filter.type().map(_ -> " and f.type = :type").orElse("") + filter.article()
                .map(_ -> """
                 and f.suggestion_key in (select o.suggestion_key from event_finding o where o.article_id = :article)""")
                .orElse("");
        String from = after.map(_ -> """
                k.articles < :articles or k.articles = :articles and k.suggestion_key > :key""").orElse("true");
        Query query = entities.createNativeQuery(KEYS.formatted(filters, from), Object[].class).setMaxResults(size);
        filter.type().ifPresent(type -> query.setParameter("type", type));
        filter.article().map(ArticleId::value).ifPresent(article -> query.setParameter("article", article));
        after.ifPresent(place -> query.setParameter("articles", place.articles()).setParameter("key",
                place.key().value()));
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Position(((Number) row[1]).longValue(), new SuggestionKey((String) row[0]))).toList();
    }

    /**
     * The first that wait under each of these keys, in the order of the articles.
     *
     * @param foremost whose findings come before those of all others
     */
    List<StoredFinding> firstOf(Collection<SuggestionKey> keys, Optional<ArticleId> foremost) {
        return found(of(FIRST_OF_KEYS, keys).setParameter("foremost",
                foremost.map(ArticleId::value).orElseGet(() -> new UUID(0, 0))));
    }

    private Query of(String query, Collection<SuggestionKey> keys) {
        return entities.createNativeQuery(query, Object[].class).setParameter("keys",
                keys.stream().map(SuggestionKey::value).toArray(String[]::new));
    }

    private static List<StoredFinding> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(StoredFinding::read).toList();
    }

    /** In how many articles each is found. */
    Map<SuggestionKey, Long> articles(Collection<SuggestionKey> keys) {
        List<?> rows = of(ARTICLES, keys).getResultList();
        return rows.stream().map(Object[].class::cast).collect(
                Collectors.toMap(row -> new SuggestionKey((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    /** All that wait under a key, while no other editor decides on it. */
    List<StoredFinding> locked(SuggestionKey key) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as held",
                Integer.class).setParameter("key", key.value()).getSingleResult();
        return found(of(OF_KEYS, List.of(key)));
    }
}
