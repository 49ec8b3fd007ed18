package org.kroniek.web.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;

/** A reader of events that has these and no others. */
public record SampleEvents(List<EventSnapshot> known, List<EventPassage> quoted) implements EventReader {

    static final EventId ID = new EventId(UUID.fromString("0190a000-0000-7000-8000-0000000000e9"));

    public static EventReader none() {
        return new SampleEvents(List.of(), List.of());
    }

    @Override
    public Optional<EventSnapshot> event(EventId id) {
        return known.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    @Override
    public Map<EventId, EventSnapshot> events(Collection<EventId> ids) {
        return Map.of();
    }

    @Override
    public boolean isWithdrawn(EventId id) {
        return false;
    }

    @Override
    public Page<EventSnapshot> list(Optional<EventId> after, int size) {
        return new Page<>(known, Optional.empty());
    }

    @Override
    public List<EventPassage> passages(ArticleId article) {
        return quoted;
    }

    @Override
    public Map<ArticleId, List<EventReference>> eventsOf(Collection<ArticleId> articles) {
        throw new UnsupportedOperationException();
    }
}
