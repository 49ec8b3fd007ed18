package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.analysis.DecisionOutcome;
import org.kroniek.core.analysis.MentionDecisions;
import org.kroniek.core.analysis.SuggestedMention;
import org.kroniek.core.analysis.SuggestedMentions;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.web.portal.page.PageFrame;

/** Names that may mean several authorities. */
@Dependent
final class MentionQueue implements ReviewSource {

    private static final String NONE = "none";
    private static final String OTHER = "other";

    private final SuggestedMentions mentions;
    private final MentionDecisions decisions;

    @Inject
    MentionQueue(SuggestedMentions mentions, MentionDecisions decisions) {
        this.mentions = mentions;
        this.decisions = decisions;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.MENTION;
    }

    @Override
    public Page<ReviewItem> page(Optional<String> after, int size, PageFrame frame) {
        Page<SuggestedMention> page = mentions.undecided(after, size);
        return new Page<>(page.items().stream().map(item -> item(item, frame)).toList(), page.next());
    }

    private ReviewItem item(SuggestedMention suggested, PageFrame frame) {
        List<ReviewChoice> choices = new ArrayList<>();
        for (AuthorityReference candidate : suggested.mention().candidates()) {
            choices.add(new ReviewChoice(candidate.id().toString(), candidate.name(frame.language().tag()),
                    Optional.of(frame.text("authority.kind." + candidate.kind()))));
        }
        choices.add(ReviewChoice.of(OTHER, frame.text("review.mention.other")));
        choices.add(ReviewChoice.of(NONE, frame.text("review.mention.none")));
        return new ReviewItem(new ReviewId(kind(), String.valueOf(suggested.mention().id())),
                suggested.mention().anchor().exact(), Optional.empty(),
                List.of(Passages.around(suggested.mention().anchor(), suggested.article(), frame)), choices,
                Optional.of(new ReviewItem.Input(frame.text("review.mention.address"), "")));
    }

    @Override
    public ReviewOutcome decide(String key, ReviewDecision decision, Signature by) {
        long mention = Long.parseLong(key);
        if (decision.choice().equals(NONE)) {
            return outcome(decisions.reject(mention, by.author(), by.reason()));
        }
        String address = decision.choice().equals(OTHER) ? decision.input().strip() : decision.choice();
        return AuthorityId.parse(address.replaceFirst("[?#].*", "").replaceFirst(".*/", ""))
                .map(authority -> outcome(decisions.confirm(mention, authority, by.author(), by.reason())))
                .orElseGet(() -> new ReviewOutcome.Refused("review.mention.noAddress"));
    }

    @Override
    public ReviewOutcome undo(String token, Signature by) {
        return outcome(decisions.withdraw(Long.parseLong(token), by.author(), by.reason()));
    }

    private static ReviewOutcome outcome(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Decided(long mention) ->
                new ReviewOutcome.Decided(Optional.of(String.valueOf(mention)));
            case DecisionOutcome.UnknownAuthority() -> new ReviewOutcome.Refused("review.mention.noAuthority");
            case DecisionOutcome.Overlapping _ -> new ReviewOutcome.Refused("review.mention.overlapping");
            case DecisionOutcome.UnknownMention _,DecisionOutcome.UnknownArticle _,DecisionOutcome.Outdated _,DecisionOutcome.NotAPassage _ ->
                new ReviewOutcome.Gone();
        };
    }
}
