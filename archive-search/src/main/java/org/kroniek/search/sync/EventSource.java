package org.kroniek.search.sync;

import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.search.document.EventDocumentAssembler;
import org.kroniek.search.document.EventLinks;
import org.kroniek.search.document.IndexDocument;

/** Events with the names and coordinates of the authorities they refer to. */
final class EventSource implements DocumentSource {

    private final ArchiveReaders readers;
    private final BatchAuthorities authorities;
    private final EventDocumentAssembler assembler = new EventDocumentAssembler();

    EventSource(ArchiveReaders readers) {
        this.readers = readers;
        this.authorities = new BatchAuthorities(readers.authorities());
    }

    @Override
    public Map<UUID, IndexDocument> documents(Collection<UUID> ids) {
        Map<EventId, EventSnapshot> events = opened(
                readers.events().events(ids.stream().map(EventId::new).toList()));
        Map<AuthorityId, AuthoritySnapshot> involved = authorities
                .of(events.values().stream().flatMap(EventLinks::authorities).distinct().toList());
        Map<UUID, IndexDocument> documents = new HashMap<>();
        events.forEach((id, event) -> documents.put(id.value(),
                json -> assembler.assemble(event, involved).write(json)));
        return documents;
    }

    /** With the passages that everybody may read: an event is found by their words. */
    private Map<EventId, EventSnapshot> opened(Map<EventId, EventSnapshot> events) {
        Map<ArticleId, Access> access = readers.articles().access(events.values().stream()
                .flatMap(event -> event.evidence().stream()).map(passage -> passage.article().id()).distinct()
                .toList());
        Map<EventId, EventSnapshot> opened = new HashMap<>();
        events.forEach((id, event) -> opened.put(id, event.withEvidence(event.evidence().stream()
                .filter(passage -> Access.OPEN.equals(access.get(passage.article().id()))).toList())));
        return opened;
    }
}
