package org.kroniek.web.desk.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.analysis.UnknownName;
import org.kroniek.core.analysis.UnknownNames;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.authority.EditOutcome;
import org.kroniek.core.event.Signature;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.paging.Page;
import org.kroniek.core.text.Labels;
import org.kroniek.web.desk.form.Constants;
import org.kroniek.web.portal.page.PageFrame;

/** Names that recur and that nobody bears: candidates for new authorities. */
@Dependent
final class NameQueue implements ReviewSource {

    /** A name in one article may be anything; in two it begins to be somebody. */
    private static final int LEAST_ARTICLES = 2;
    private static final String DISMISS = "dismiss";

    private final UnknownNames names;
    private final AuthorityService authorities;

    @Inject
    NameQueue(UnknownNames names, AuthorityService authorities) {
        this.names = names;
        this.authorities = authorities;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.NAME;
    }

    @Override
    public Page<ReviewItem> page(Optional<String> after, int size, PageFrame frame) {
        Page<UnknownName> page = names.recurring(LEAST_ARTICLES, after, size);
        return new Page<>(page.items().stream().map(name -> item(name, frame)).toList(), page.next());
    }

    private ReviewItem item(UnknownName name, PageFrame frame) {
        List<ReviewChoice> choices = new ArrayList<>();
        for (AuthorityKind kind : AuthorityKind.values()) {
            choices.add(ReviewChoice.of(kind.name(), frame.text("review.name.new." + kind)));
        }
        choices.add(ReviewChoice.of(DISMISS, frame.text("review.name.dismiss")));
        List<ReviewPassage> passages = name.examples().stream()
                .map(article -> Passages.passage(List.of(), article, Optional.empty(), frame)).toList();
        return new ReviewItem(new ReviewId(kind(), name.name()), name.name(),
                Optional.of(frame.text("review.name.articles", name.articles())), passages, choices,
                Optional.of(new ReviewItem.Input(frame.text("review.name.text"), name.name())));
    }

    @Override
    public ReviewOutcome decide(String key, ReviewDecision decision, Signature by) {
        if (decision.choice().equals(DISMISS)) {
            names.dismiss(key, by.author(), by.reason());
            return new ReviewOutcome.Decided(Optional.of(key));
        }
        return Constants.named(AuthorityKind.class, decision.choice())
                .map(kind -> create(kind, decision.input().isBlank() ? key : decision.input(), by))
                .orElseGet(ReviewOutcome.Gone::new);
    }

    private ReviewOutcome create(AuthorityKind kind, String name, Signature by) {
        NameVariant variant = new NameVariant(name, Optional.empty(), Optional.empty(), Optional.empty(),
                NameKind.PREFERRED);
        EditOutcome made = authorities.create(new AuthorityContent(kind, List.of(variant), Optional.empty(),
                Optional.empty(), Labels.NONE, Optional.empty(), Optional.empty(), List.of(), List.of()), by.reason(),
                by.author());
        // A record is never deleted, as its address may be known; it can be merged or have its name taken away.
        return made instanceof EditOutcome.Stored
                ? new ReviewOutcome.Decided(Optional.empty())
                : new ReviewOutcome.Refused("review.name.refused");
    }

    @Override
    public ReviewOutcome undo(String token, Signature by) {
        names.restore(token, by.author(), by.reason());
        return new ReviewOutcome.Decided(Optional.empty());
    }
}
