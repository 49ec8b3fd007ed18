package org.kroniek.core.projection.internal;

import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.projection.ReadableEvents;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.rights.Disclosure;

/** Gives events with the passages that the reader may see. */
public final class GuardedEvents implements ReadableEvents {

    private final EventReader events;
    private final ReadableArticles articles;

    public GuardedEvents(EventReader events, ReadableArticles articles) {
        this.events = events;
        this.articles = articles;
    }

    @Override
    public Optional<EventSnapshot> event(EventId id, Audience audience) {
        return events.event(id).map(event -> {
            Map<ArticleId, Disclosure> disclosures = articles.disclosures(
                    event.evidence().stream().map(passage -> passage.article().id()).distinct().toList(), audience);
            return event.withEvidence(event.evidence().stream()
                    .filter(passage -> disclosures.get(passage.article().id()) == Disclosure.EVERYTHING).toList());
        });
    }

    @Override
    public boolean isWithdrawn(EventId id) {
        return events.isWithdrawn(id);
    }
}
