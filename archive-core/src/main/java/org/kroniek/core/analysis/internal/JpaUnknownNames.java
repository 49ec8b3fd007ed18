package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.analysis.UnknownName;
import org.kroniek.core.analysis.UnknownNames;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.transaction.Transactions;

/** Counts unknown names when somebody asks: they change with every article, and are asked for seldom. */
public final class JpaUnknownNames implements UnknownNames {

    private static final int EXAMPLES = 3;

    private static final String RECURRING = """
            select u.name, u.articles from (
                select n.name, count(*) as articles from unknown_name f cross join unnest(f.names) as n (name)
                group by n.name having count(*) >= :least) u
            where not exists (select 1 from dismissed_name d where d.name = u.name)
              and not exists (select 1 from authority_name a where a.name = u.name)
              and (u.articles < :articles or u.articles = :articles and u.name > :name)
            order by u.articles desc, u.name""";

    private static final String FOUND_IN = """
            select w.name, e.article_id from unnest(:names) as w (name)
            cross join lateral (select f.article_id from unknown_name f where f.names @> array[cast(w.name as text)] limit %d) e
            order by w.name, e.article_id""".formatted(EXAMPLES);

    private static final String DISMISS = """
            insert into dismissed_name (name, dismissed_by, dismissed_at, reason) values (:name, :by, :at, :reason)
            on conflict (name) do nothing""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final SnapshotReader articles;
    private final AuditTrail trail;
    private final Clock clock;

    public JpaUnknownNames(EntityManager entities, Transactions transactions, SnapshotReader articles, AuditTrail trail,
            Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.articles = articles;
        this.trail = trail;
        this.clock = clock;
    }

    /** A name with the number of articles that have it; also the place of a page, as {@code number:name}. */
    private record Count(String name, long articles) {

        static final Count BEFORE_ALL = new Count("", Long.MAX_VALUE);

        static Count parse(String place) {
            int colon = place.indexOf(':');
            return new Count(place.substring(colon + 1),
                    Page.placeNumber(place.substring(0, Math.max(0, colon))));
        }

        String place() {
            return articles + ":" + name;
        }
    }

    @Override
    public Page<UnknownName> recurring(int atLeast, Optional<String> after, int size) {
        List<Count> counts = counts(atLeast, after.map(Count::parse).orElse(Count.BEFORE_ALL), size + 1);
        boolean more = counts.size() > size;
        List<Count> page = more ? counts.subList(0, size) : counts;
        Map<String, List<ArticleId>> examples = examples(page);
        Map<ArticleId, ArticleSnapshot> snapshots = articles
                .articles(examples.values().stream().flatMap(List::stream).distinct().toList());
        List<UnknownName> names = page.stream().map(count -> new UnknownName(count.name(), count.articles(),
                references(examples.getOrDefault(count.name(), List.of()), snapshots))).toList();
        return new Page<>(names, more ? Optional.of(page.getLast().place()) : Optional.empty());
    }

    private List<Count> counts(int atLeast, Count after, int most) {
        List<?> rows = transactions.call(() -> entities.createNativeQuery(RECURRING, Object[].class)
                .setParameter("least", atLeast).setParameter("articles", after.articles())
                .setParameter("name", after.name()).setMaxResults(most).getResultList());
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new Count((String) row[0], ((Number) row[1]).longValue())).toList();
    }

    private Map<String, List<ArticleId>> examples(List<Count> counts) {
        Map<String, List<ArticleId>> examples = new HashMap<>();
        if (!counts.isEmpty()) {
            transactions.run(() -> entities.createNativeQuery(FOUND_IN, Object[].class)
                    .setParameter("names", counts.stream().map(Count::name).toArray(String[]::new)).getResultList()
                    .forEach(row -> add(examples, (Object[]) row)));
        }
        return examples;
    }

    private static void add(Map<String, List<ArticleId>> examples, Object[] row) {
        examples.computeIfAbsent((String) row[0], _ -> new ArrayList<>()).add(new ArticleId((UUID) row[1]));
    }

    private static List<ArticleReference> references(List<ArticleId> ids, Map<ArticleId, ArticleSnapshot> snapshots) {
        return ids.stream().flatMap(id -> Optional.ofNullable(snapshots.get(id)).stream())
                .map(MentionSnapshots::reference).toList();
    }

    @Override
    public void dismiss(String name, String by, String reason) {
        transactions.run(() -> {
            int dismissed = entities.createNativeQuery(DISMISS).setParameter("name", name).setParameter("by", by)
                    .setParameter("at", clock.instant()).setParameter("reason", reason).executeUpdate();
            record(dismissed, AuditAction.DISMISSED, name, by, reason);
        });
    }

    @Override
    public void restore(String name, String by, String reason) {
        transactions.run(() -> {
            int restored = entities.createNativeQuery("delete from dismissed_name where name = :name")
                    .setParameter("name", name).executeUpdate();
            record(restored, AuditAction.REINSTATED, name, by, reason);
        });
    }

    private void record(int changed, AuditAction action, String name, String by, String reason) {
        if (changed > 0) {
            trail.record(AuditEntry.of(by, action, new AuditSubject(AuditKind.NAME, name), reason));
        }
    }
}
