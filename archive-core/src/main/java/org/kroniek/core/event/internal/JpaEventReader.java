package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.transaction.Transactions;

/** Reads confirmed events with JPQL. */
public final class JpaEventReader implements EventReader {

    private static final Set<EventStatus> SHOWN = Set.of(EventStatus.CONFIRMED);

    private final EntityManager entities;
    private final Transactions transactions;
    private final EventSnapshots snapshots;
    private final EventQueries queries;

    public JpaEventReader(EntityManager entities, Transactions transactions, EventSnapshots snapshots) {
        this.entities = entities;
        this.transactions = transactions;
        this.snapshots = snapshots;
        this.queries = new EventQueries(entities);
    }

    @Override
    public Optional<EventSnapshot> event(EventId id) {
        return Optional.ofNullable(events(List.of(id)).get(id));
    }

    @Override
    public Map<EventId, EventSnapshot> events(Collection<EventId> ids) {
        return snapshots.events(ids.stream().map(EventId::value).toList(), SHOWN);
    }

    @Override
    public boolean isWithdrawn(EventId id) {
        return transactions.call(() -> entities.createQuery("""
                select count(v) from EventVersionRow v, EventRow e
                where e.id = :id and e.status = :withdrawn and v.key.eventId = e.id and v.status = :shown""",
                Long.class).setParameter("id", id.value()).setParameter("withdrawn", EventStatus.WITHDRAWN)
                .setParameter("shown", EventStatus.CONFIRMED).getSingleResult()) > 0;
    }

    @Override
    public Page<EventSnapshot> list(Optional<EventId> after, int size) {
        return snapshots.page(EventStatus.CONFIRMED, after, size);
    }

    private record InArticle(List<ShownEvidence> evidence, Map<UUID, StoredEvent> events) {}

    @Override
    public List<EventPassage> passages(ArticleId article) {
        InArticle found = transactions.call(() -> {
            List<ShownEvidence> evidence = queries.inArticle(article.value(), EventStatus.CONFIRMED);
            return new InArticle(evidence,
                    stored(evidence.stream().map(shown -> shown.row().event().value()).distinct().toList()));
        });
        if (found.evidence().isEmpty()) {
            return List.of();
        }
        ShownNames names = snapshots.types();
        List<EventPassage> passages = new ArrayList<>();
        for (ShownEvidence shown : found.evidence()) {
            StoredEvent event = found.events().get(shown.row().event().value());
            if (event != null && event.content().claims().contains(shown.row().claim())) {
                passages.add(new EventPassage(names.reference(event), shown.snapshot()));
            }
        }
        return passages;
    }

    private Map<UUID, StoredEvent> stored(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.events(ids, SHOWN).stream()
                        .collect(Collectors.toMap(event -> event.row().id(), event -> event));
    }

    @Override
    public Map<ArticleId, List<EventReference>> eventsOf(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        Map<ArticleId, Set<StoredEvent>> found = transactions
                .call(() -> eventsIn(articles.stream().map(ArticleId::value).toList()));
        if (found.isEmpty()) {
            return Map.of();
        }
        ShownNames names = snapshots.types();
        Map<ArticleId, List<EventReference>> references = new HashMap<>();
        found.forEach((article, events) -> references.put(article,
                events.stream().sorted(StoredEvent.BY_DATE).map(names::reference).toList()));
        return references;
    }

    private Map<ArticleId, Set<StoredEvent>> eventsIn(Collection<UUID> articles) {
        List<Object[]> pairs = queries.claimsIn(articles, EventStatus.CONFIRMED);
        Map<UUID, StoredEvent> events = stored(pairs.stream().map(row -> (UUID) row[1]).distinct().toList());
        Map<UUID, Set<ClaimReference>> claims = new HashMap<>();
        events.forEach((id, event) -> claims.put(id, event.content().claims()));
        Map<ArticleId, Set<StoredEvent>> found = new LinkedHashMap<>();
        for (Object[] row : pairs) {
            ClaimReference claim = new ClaimReference((ClaimReference.Kind) row[2], (String) row[3]);
            if (claims.getOrDefault((UUID) row[1], Set.of()).contains(claim)) {
                found.computeIfAbsent(new ArticleId((UUID) row[0]), _ -> new LinkedHashSet<>())
                        .add(Objects.requireNonNull(events.get((UUID) row[1])));
            }
        }
        return found;
    }
}
