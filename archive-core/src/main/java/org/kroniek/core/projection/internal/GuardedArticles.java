package org.kroniek.core.projection.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.rights.Disclosure;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.transaction.Transactions;

/** Gives of what {@link JpqlSnapshotReader} reads as much as the reader may see. */
public final class GuardedArticles implements ReadableArticles {

    private final JpqlSnapshotReader reader;
    private final ArticleAccess access;
    private final Clock clock;

    public GuardedArticles(EntityManager entities, Transactions transactions, ArticleAccess access, Clock clock) {
        this.reader = new JpqlSnapshotReader(entities, transactions);
        this.access = access;
        this.clock = clock;
    }

    @Override
    public ArticleReading article(ArticleId id, Audience audience) {
        return reader.article(id).map(article -> disclosed(article, audience)
                .<ArticleReading>map(ArticleReading.Shown::new).orElseGet(() -> hidden(article)))
                .orElseGet(ArticleReading.Absent::new);
    }

    private ArticleReading hidden(ArticleSnapshot article) {
        return access.current(article.id()).filter(state -> state.access().kind() == Access.Kind.WITHDRAWN)
                .map(GuardedArticles::withdrawn).orElseGet(ArticleReading.Absent::new);
    }

    private static ArticleReading withdrawn(AccessState state) {
        return new ArticleReading.Withdrawn(state.reason(), state.since());
    }

    @Override
    public Map<ArticleId, ArticleSnapshot> revisions(Map<ArticleId, Integer> numbers, Audience audience) {
        Map<ArticleId, ArticleSnapshot> shown = new HashMap<>();
        reader.revisions(numbers).forEach(
                (id, article) -> disclosed(article, audience).ifPresent(readable -> shown.put(id, readable)));
        return shown;
    }

    @Override
    public Page<ArticleSnapshot> list(Optional<ArticleId> after, int size, Audience audience) {
        Page<ArticleSnapshot> page = audience == Audience.STAFF
                ? reader.list(after, size)
                : reader.listed(after, size, clock.instant());
        List<ArticleSnapshot> shown = page.items().stream()
                .flatMap(article -> disclosed(article, audience).stream()).toList();
        return new Page<>(shown, page.next());
    }

    @Override
    public Optional<OriginalContent> original(ArticleId id, Audience audience) {
        return disclosures(List.of(id), audience).get(id) == Disclosure.EVERYTHING
                ? reader.original(id)
                : Optional.empty();
    }

    @Override
    public Map<ArticleId, Disclosure> disclosures(Collection<ArticleId> ids, Audience audience) {
        Map<ArticleId, Disclosure> disclosures = new HashMap<>();
        reader.access(ids).forEach((id, condition) -> disclosures.put(id, condition.to(audience, clock.instant())));
        return disclosures;
    }

    private Optional<ArticleSnapshot> disclosed(ArticleSnapshot article, Audience audience) {
        return switch (article.access().to(audience, clock.instant())) {
            case EVERYTHING -> Optional.of(article);
            case DESCRIPTION -> Optional.of(article.described());
            case NOTHING -> Optional.empty();
        };
    }
}
