package org.kroniek.web.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.projection.ReadableEvents;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.rights.Disclosure;
import org.kroniek.core.text.OriginalContent;

/** Articles in memory, each shown as far as its condition allows; what this promises is tested in core. */
record SampleReadable(List<ArticleSnapshot> articles) implements ReadableArticles {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final String REASON = "Op verzoek van de erven";

    /** Events of which every passage may be seen. */
    static ReadableEvents of(EventReader events) {
        return new ReadableEvents() {
            @Override
            public Optional<EventSnapshot> event(EventId id, Audience audience) {
                return events.event(id);
            }

            @Override
            public boolean isWithdrawn(EventId id) {
                return events.isWithdrawn(id);
            }
        };
    }

    @Override
    public ArticleReading article(ArticleId id, Audience audience) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst()
                .map(article -> reading(article, audience)).orElseGet(ArticleReading.Absent::new);
    }

    private static ArticleReading reading(ArticleSnapshot article, Audience audience) {
        return switch (article.access().to(audience, NOW)) {
            case EVERYTHING -> new ArticleReading.Shown(article);
            case DESCRIPTION -> new ArticleReading.Shown(article.described());
            case NOTHING -> article.access().equals(Access.WITHDRAWN)
                    ? new ArticleReading.Withdrawn(REASON, NOW)
                    : new ArticleReading.Absent();
        };
    }

    @Override
    public Map<ArticleId, ArticleSnapshot> revisions(Map<ArticleId, Integer> numbers, Audience audience) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ArticleSnapshot> list(Optional<ArticleId> after, int size, Audience audience) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OriginalContent> original(ArticleId id, Audience audience) {
        throw new UnsupportedOperationException();
    }

    /** Of any article whatsoever: everything. */
    @Override
    public Map<ArticleId, Disclosure> disclosures(Collection<ArticleId> ids, Audience audience) {
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), _ -> Disclosure.EVERYTHING));
    }
}
