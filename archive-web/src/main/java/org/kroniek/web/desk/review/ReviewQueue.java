package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.event.Signature;
import org.kroniek.core.paging.Page;
import org.kroniek.web.portal.page.PageFrame;

/** All that waits, one kind after the other. */
@Dependent
final class ReviewQueue {

    private final List<ReviewSource> sources;

    @Inject
    ReviewQueue(EventQueue events, MentionQueue mentions, EvidenceQueue evidence, NameQueue names) {
        this.sources = List.of(events, mentions, evidence, names).stream()
                .sorted(Comparator.comparing(ReviewSource::kind)).toList();
    }

    /**
     * What waits.
     *
     * @param kind only that; empty for all
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<ReviewItem> page(Optional<ReviewKind> kind, Optional<ReviewId> after, int size, PageFrame frame) {
        List<ReviewItem> items = new ArrayList<>();
        Optional<String> place = after.map(ReviewId::key).filter(key -> !key.isEmpty());
        for (ReviewSource source : from(kind, after)) {
            if (items.size() == size) {
                return new Page<>(items, Optional.of(new ReviewId(source.kind(), "").text()));
            }
            Page<ReviewItem> page = source.page(place, size - items.size(), frame);
            items.addAll(page.items());
            if (page.next().isPresent()) {
                return new Page<>(items, page.next().map(next -> new ReviewId(source.kind(), next).text()));
            }
            place = Optional.empty();
        }
        return new Page<>(items, Optional.empty());
    }

    private List<ReviewSource> from(Optional<ReviewKind> kind, Optional<ReviewId> after) {
        return sources.stream().filter(source -> kind.isEmpty() || kind.get() == source.kind())
                .filter(source -> after.isEmpty() || source.kind().compareTo(after.get().kind()) >= 0).toList();
    }

    ReviewOutcome decide(ReviewId id, ReviewDecision decision, Signature by) {
        return source(id).decide(id.key(), decision, by);
    }

    ReviewOutcome undo(ReviewId token, Signature by) {
        return source(token).undo(token.key(), by);
    }

    private ReviewSource source(ReviewId id) {
        return sources.stream().filter(source -> source.kind() == id.kind()).findFirst().orElseThrow();
    }
}
