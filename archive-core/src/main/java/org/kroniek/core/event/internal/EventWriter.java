package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EvidenceChange.Action;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.AuthorityId;

/**
 * Writes changed events: versions, evidence, what is derived from them and the change log. Lists and editors alike come
 * through here, with many events or one, in a number of statements that does not depend on it.
 */
final class EventWriter {

    private static final String FORGET_AUTHORITIES = "delete from event_authority where event_id = any(:ids)";

    private static final String INSERT_AUTHORITIES = """
            insert into event_authority (event_id, authority_id) select * from unnest(:events, :authorities)""";

    private final EntityManager entities;
    private final Clock clock;
    private final EventChanges changes;

    EventWriter(EntityManager entities, ChangeRecorder recorder, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.changes = new EventChanges(entities, recorder);
    }

    /** All events of one call must differ. Hibernate writes the tables in the order in which it first meets them. */
    void write(Collection<EditedEvent> events, Signature by) {
        List<EditedEvent> changed = events.stream().filter(EditedEvent::isChanged).toList();
        List<EditedEvent> saidAnew = changed.stream().filter(EditedEvent::isSaidAnew).toList();
        Instant now = clock.instant();
        List<EventVersionRow> versions = new ArrayList<>();
        for (EditedEvent event : saidAnew) {
            int number = event.row().nextVersion(event.content(), event.status());
            versions.add(new EventVersionRow(new EventVersionRow.Key(event.row().id(), number), event.content(),
                    event.status(), by, now));
        }
        saidAnew.stream().filter(EditedEvent::isBegun).forEach(event -> entities.persist(event.row()));
        versions.forEach(entities::persist);
        writeEvidence(changed, by, now);
        entities.flush();
        writeAuthorities(saidAnew);
        changes.record(changed);
        entities.flush();
    }

    private void writeEvidence(List<EditedEvent> changed, Signature by, Instant now) {
        changed.forEach(event -> event.added().forEach(entities::persist));
        for (EditedEvent event : changed) {
            event.added().forEach(row -> entities.persist(new EvidenceChangeRow(row, Action.ATTACHED, by, now)));
            event.withdrawn().forEach(row -> {
                row.withdraw();
                entities.persist(new EvidenceChangeRow(row, Action.WITHDRAWN, by, now));
            });
        }
    }

    private void writeAuthorities(List<EditedEvent> saidAnew) {
        UUID[] known = saidAnew.stream().filter(event -> !event.isBegun()).map(event -> event.row().id())
                .toArray(UUID[]::new);
        if (known.length > 0) {
            entities.createNativeQuery(FORGET_AUTHORITIES).setParameter("ids", known).executeUpdate();
        }
        List<UUID> owners = new ArrayList<>();
        List<UUID> authorities = new ArrayList<>();
        for (EditedEvent event : saidAnew) {
            for (AuthorityId authority : event.content().authorities()) {
                owners.add(event.row().id());
                authorities.add(authority.value());
            }
        }
        if (!owners.isEmpty()) {
            entities.createNativeQuery(INSERT_AUTHORITIES).setParameter("events", owners.toArray(UUID[]::new))
                    .setParameter("authorities", authorities.toArray(UUID[]::new)).executeUpdate();
        }
    }
}
