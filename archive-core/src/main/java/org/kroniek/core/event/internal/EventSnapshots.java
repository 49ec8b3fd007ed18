package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.event.EventRecord;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.Vocabularies;

/** Puts snapshots of events together, any number of them in a fixed number of round trips. */
public final class EventSnapshots {

    /** What editors see. */
    private static final Set<EventStatus> ALL = Set.of(EventStatus.values());

    private final Transactions transactions;
    private final AuthorityReader authorities;
    private final AuthorityReferenceReader references;
    private final Vocabularies vocabularies;
    private final EventQueries queries;

    public EventSnapshots(EntityManager entities, Transactions transactions, AuthorityReader authorities,
            AuthorityReferenceReader references, Vocabularies vocabularies) {
        this.transactions = transactions;
        this.authorities = authorities;
        this.references = references;
        this.vocabularies = vocabularies;
        this.queries = new EventQueries(entities);
    }

    private record Read(List<StoredEvent> events, List<StoredEvent> family, Map<UUID, List<ShownEvidence>> evidence,
            Map<UUID, Instant> evidenceChanges) {

        static final Read NOTHING = new Read(List.of(), List.of(), Map.of(), Map.of());
    }

    /** @param visible events of other statuses are left out, also as parts and wholes */
    Map<EventId, EventSnapshot> events(Collection<UUID> ids, Set<EventStatus> visible) {
        Read read = ids.isEmpty() ? Read.NOTHING : transactions.call(() -> read(ids, visible));
        Map<EventId, EventSnapshot> snapshots = new LinkedHashMap<>();
        if (!read.events().isEmpty()) {
            SnapshotAssembler assembler = new SnapshotAssembler(
                    ShownNames.of(read.events(), vocabularies, references, authorities), read.family());
            read.events().forEach(event -> {
                UUID id = event.row().id();
                snapshots.put(event.row().eventId(), assembler.snapshot(event,
                        read.evidence().getOrDefault(id, List.of()), read.evidenceChanges().get(id)));
            });
        }
        return snapshots;
    }

    private Read read(Collection<UUID> ids, Set<EventStatus> visible) {
        List<StoredEvent> events = queries.events(ids, visible);
        if (events.isEmpty()) {
            return Read.NOTHING;
        }
        List<UUID> found = events.stream().map(event -> event.row().id()).toList();
        return new Read(events, queries.family(found, visible), queries.evidence(found),
                queries.evidenceChanges(found));
    }

    /** A page of the events of a status, oldest record first. */
    Page<EventSnapshot> page(EventStatus status, Optional<EventId> after, int size) {
        List<UUID> ids = transactions.call(() -> queries.ids(status, after.map(EventId::value), size + 1));
        List<UUID> shown = ids.size() > size ? ids.subList(0, size) : ids;
        Map<EventId, EventSnapshot> found = events(shown,
                status == EventStatus.CONFIRMED ? Set.of(EventStatus.CONFIRMED) : ALL);
        return new Page<>(
                shown.stream().flatMap(id -> Optional.ofNullable(found.get(new EventId(id))).stream()).toList(),
                ids.size() > size ? Optional.of(shown.getLast().toString()) : Optional.empty());
    }

    /** An event of any status, with what it says. */
    Optional<EventRecord> record(EventId id) {
        return Optional.ofNullable(events(List.of(id.value()), ALL).get(id))
                .flatMap(snapshot -> transactions.call(() -> queries.events(List.of(id.value()), ALL)).stream()
                        .findFirst().filter(event -> event.row().currentVersion() == snapshot.version())
                        .map(event -> new EventRecord(snapshot, event.content())));
    }

    /** What mere references to events need. */
    ShownNames types() {
        return ShownNames.ofTypes(vocabularies);
    }
}
