package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EvidenceInReview;
import org.kroniek.core.event.EvidenceReview;
import org.kroniek.core.event.Signature;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.TextPiece;

/** Evidence whose article was corrected: followed to another place, or lost. */
@Dependent
final class EvidenceQueue implements ReviewSource {

    private static final String ACCEPT = "accept";
    private static final String DROP = "drop";

    private final EvidenceReview review;

    @Inject
    EvidenceQueue(EvidenceReview review) {
        this.review = review;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.EVIDENCE;
    }

    @Override
    public Page<ReviewItem> page(Optional<String> after, int size, PageFrame frame) {
        Page<EvidenceInReview> page = review.waiting(after.map(UUID::fromString), size);
        return new Page<>(page.items().stream().map(item -> item(item, frame)).toList(), page.next());
    }

    private ReviewItem item(EvidenceInReview waiting, PageFrame frame) {
        List<ReviewPassage> passages = new ArrayList<>();
        passages.add(passage("review.evidence.seen", waiting.seen(), waiting, frame));
        waiting.now().ifPresent(now -> passages.add(passage("review.evidence.now", now, waiting, frame)));
        List<ReviewChoice> choices = new ArrayList<>();
        if (waiting.evidence().state() == EvidenceState.MOVED) {
            choices.add(ReviewChoice.of(ACCEPT, frame.text("review.evidence.accept")));
        }
        choices.add(ReviewChoice.of(DROP, frame.text("review.evidence.drop")));
        return new ReviewItem(new ReviewId(kind(), waiting.evidence().id().toString()),
                waiting.event().title(frame.language().tag()),
                Optional.of(frame.text("review.evidence." + waiting.evidence().state())), passages, choices,
                Optional.empty());
    }

    private static ReviewPassage passage(String when, EvidenceInReview.Quotation quotation, EvidenceInReview waiting,
            PageFrame frame) {
        List<TextPiece> pieces = List.of(
                new TextPiece(frame.text(when, quotation.revision()) + " … " + quotation.before(), false),
                new TextPiece(quotation.exact(), true), new TextPiece(quotation.after() + " …", false));
        return Passages.passage(pieces, waiting.evidence().article(), Optional.empty(), frame);
    }

    @Override
    public ReviewOutcome decide(String key, ReviewDecision decision, Signature by) {
        UUID evidence = UUID.fromString(key);
        return outcome(decision.choice().equals(ACCEPT) ? review.accept(evidence, by) : review.drop(evidence, by));
    }

    /** The passage can be attached again, or shown elsewhere, at the event itself. */
    @Override
    public ReviewOutcome undo(String token, Signature by) {
        return new ReviewOutcome.Gone();
    }

    private static ReviewOutcome outcome(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Done _,EditOutcome.Attached _ -> new ReviewOutcome.Decided(Optional.empty());
            case EditOutcome.LastEvidence() -> new ReviewOutcome.Refused("review.evidence.last");
            case EditOutcome.Stale _,EditOutcome.Absent _,EditOutcome.Refused _,EditOutcome.UnknownClaim _,EditOutcome.NoSuchPassage _,EditOutcome.NotWaiting _ ->
                new ReviewOutcome.Gone();
        };
    }
}
