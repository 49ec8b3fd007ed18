package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kroniek.core.analysis.DecisionOutcome;
import org.kroniek.core.analysis.DecisionOutcome.Decided;
import org.kroniek.core.analysis.DecisionOutcome.UnknownAuthority;
import org.kroniek.core.analysis.DecisionOutcome.UnknownMention;
import org.kroniek.core.analysis.MentionDecision;
import org.kroniek.core.analysis.MentionDecision.Kind;
import org.kroniek.core.analysis.MentionDecisions;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.transaction.Transactions;

/**
 * Writes decisions and reads the article again in the same transaction, since a decision on one name says something of
 * others and of the events in the text.
 */
public final class JpaMentionDecisions implements MentionDecisions {

    private final Transactions transactions;
    private final ChangeRecorder changes;
    private final Clock clock;
    private final AuthorityReferenceReader authorities;
    private final DecidedMentionTable table;
    private final RevisionTexts texts;
    private final Rereading rereading;

    public JpaMentionDecisions(EntityManager entities, Transactions transactions, NamesInMemory names, Finders finders,
            ChangeRecorder changes, Clock clock, AuthorityReferenceReader authorities) {
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
        this.authorities = authorities;
        this.table = new DecidedMentionTable(entities);
        this.texts = new RevisionTexts(entities);
        this.rereading = new Rereading(entities, names, finders, changes);
    }

    @Override
    public DecisionOutcome confirm(long mention, AuthorityId authority, String by, String reason) {
        return decide(mention, by, reason, signature -> !table.isAuthority(authority)
                ? new UnknownAuthority()
                : decided(mention, () -> table.confirm(mention, authority, signature)));
    }

    @Override
    public DecisionOutcome reject(long mention, String by, String reason) {
        return decide(mention, by, reason, signature -> decided(mention, () -> table.reject(mention, signature)));
    }

    @Override
    public DecisionOutcome withdraw(long mention, String by, String reason) {
        return decide(mention, by, reason, signature -> decided(mention, () -> table.withdraw(mention, signature)));
    }

    private static DecisionOutcome decided(long mention, Supplier<Boolean> decision) {
        return decision.get() ? new Decided(mention) : new UnknownMention();
    }

    /** Locks the article before anything else, as a correction does. */
    private DecisionOutcome decide(long mention, String by, String reason,
            Function<Signature, DecisionOutcome> decision) {
        return transactions.call(() -> {
            Optional<ArticleId> article = table.articleOf(mention);
            if (article.isEmpty()) {
                return new UnknownMention();
            }
            texts.lock(List.of(article.get()));
            return concluded(article.get(), decision.apply(new Signature(by, clock.instant(), reason)));
        });
    }

    private DecisionOutcome concluded(ArticleId article, DecisionOutcome outcome) {
        if (outcome instanceof Decided && rereading.update(List.of(article)) == 0) {
            changes.record(ChangeSubject.of(article), ChangeAction.LINKED);
        }
        return outcome;
    }

    @Override
    public DecisionOutcome mark(ArticleId article, int revision, TextPart part, TextSpan span, AuthorityId authority,
            String by, String reason) {
        return transactions.call(() -> {
            if (texts.lock(List.of(article)).isEmpty()) {
                return new DecisionOutcome.UnknownArticle();
            }
            RevisionText text = texts.current(List.of(article)).getFirst();
            Signature signature = new Signature(by, clock.instant(), reason);
            return refusal(text, revision, part, span, authority).orElseGet(() -> concluded(article,
                    new Decided(table.mark(text, part, span, authority, signature))));
        });
    }

    private Optional<DecisionOutcome> refusal(RevisionText text, int revision, TextPart part, TextSpan span,
            AuthorityId authority) {
        if (text.number() != revision) {
            return Optional.of(new DecisionOutcome.Outdated(text.number()));
        }
        if (!text.hasPassage(part, span)) {
            return Optional.of(new DecisionOutcome.NotAPassage());
        }
        return table.isAuthority(authority)
                ? table.confirmedAt(text, part, span).map(DecisionOutcome.Overlapping::new)
                : Optional.of(new UnknownAuthority());
    }

    @Override
    public List<MentionDecision> history(ArticleId article) {
        List<DecidedMentionTable.Entry> entries = transactions.call(() -> table.history(article));
        var references = authorities.references(entries.stream().flatMap(entry -> entry.authority().stream()).distinct()
                .toList());
        return entries.stream()
                .map(entry -> new MentionDecision(entry.mention(), entry.revision(), entry.part(), entry.span(),
                        entry.surface(), Kind.valueOf(entry.kind()), entry.authority().map(references::get),
                        entry.by(), entry.at(), entry.reason()))
                .toList();
    }
}
