package org.kroniek.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.analysis.DecisionOutcome.Decided;
import org.kroniek.core.analysis.MentionDecision.Kind;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

class MentionDecisionsIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final String TEXT = "Aan het slot sprak Joris Boersma. Daarna ging Joris Boersma naar huis.";

    private CoreServices core;
    private MentionDecisions decisions;
    private AuthorityId mayor;
    private AuthorityId baker;
    private ArticleId article;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        decisions = core.analysis().decisions();
        DATABASE.sql().update("truncate mention, mention_decision");
        mayor = authority("burgemeester");
        baker = authority("bakker");
        article = core.storeOne(draft(UUID.randomUUID().toString(), TEXT)).article();
    }

    private AuthorityId authority(String id) {
        return switch (core.authorities().store(person(id, "Joris Boersma")).getFirst()) {
            case AuthorityOutcome.Created(AuthorityId created) -> created;
            case AuthorityOutcome.Unchanged(AuthorityId known) -> known;
            case AuthorityOutcome other -> throw new AssertionError(other);
        };
    }

    private List<MentionSnapshot> mentions() {
        return core.analysis().mentions().mentions(article);
    }

    private long linkedChanges() {
        return DATABASE.sql().count("change_log where action = 'LINKED' and subject_id = '" + article + "'");
    }

    @Test
    void shouldConfirmOneMention() {
        DecisionOutcome outcome = decisions.confirm(mentions().getFirst().id(), mayor, "redactie", "staat in de foto");

        assertThat(outcome).isEqualTo(new Decided(mentions().getFirst().id()));
        assertThat(mentions()).extracting(MentionSnapshot::status).containsExactly(MentionStatus.CONFIRMED,
                MentionStatus.SUGGESTED);
        assertThat(mentions().getFirst().authority()).map(AuthorityReference::id).contains(mayor);
        assertThat(linkedChanges()).isEqualTo(1);
    }

    @Test
    void shouldTellWhoDecidedWhenAndWhy() {
        decisions.confirm(mentions().getFirst().id(), mayor, "redactie", "staat in de foto");

        assertThat(decisions.history(article)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(Kind.CONFIRMED);
            assertThat(decision.authority()).map(AuthorityReference::id).contains(mayor);
            assertThat(decision.by()).isEqualTo("redactie");
            assertThat(decision.reason()).isEqualTo("staat in de foto");
            assertThat(decision.at()).isEqualTo(core.clock().instant());
            assertThat(decision.surface()).isEqualTo("Joris Boersma");
        });
    }

    @Test
    void shouldRejectTheNameInTheWholeArticle() {
        decisions.reject(mentions().getFirst().id(), "redactie", "een naamgenoot");

        assertThat(mentions()).isEmpty();
        assertThat(linkedChanges()).isEqualTo(1);
    }

    @Test
    void shouldRejectOneCandidateOnly_whenThatOneWasConfirmedBefore() {
        long first = mentions().getFirst().id();
        decisions.confirm(first, mayor, "redactie", "staat in de foto");
        decisions.reject(first, "redactie", "toch niet");

        assertThat(mentions()).allSatisfy(mention -> {
            assertThat(mention.status()).isEqualTo(MentionStatus.SUGGESTED);
            assertThat(mention.candidates()).extracting(AuthorityReference::id).containsExactly(baker);
        }).hasSize(2);
    }

    @Test
    void shouldApplyTheRulesAgain_whenADecisionIsWithdrawn() {
        List<MentionSnapshot> before = mentions();
        long first = before.getFirst().id();
        decisions.reject(first, "redactie", "een naamgenoot");

        assertThat(decisions.withdraw(first, "redactie", "vergissing")).isEqualTo(new Decided(first));

        assertThat(mentions()).usingRecursiveComparison().ignoringFields("id").isEqualTo(before);
        assertThat(decisions.history(article)).extracting(MentionDecision::kind).containsExactly(Kind.WITHDRAWN,
                Kind.REJECTED);
    }

    @Test
    void shouldMarkWhatNoRuleFinds() {
        TextSpan slot = new TextSpan(8, 12);

        DecisionOutcome outcome = decisions.mark(article, 1, TextPart.TEXT, slot, baker, "redactie", "zijn bijnaam");

        assertThat(outcome).isInstanceOf(Decided.class);
        MentionSnapshot marked = mentions().getFirst();
        assertThat(marked.anchor().exact()).isEqualTo("slot");
        assertThat(marked.method()).isEqualTo(MentionMethod.EDITOR);
        assertThat(marked.status()).isEqualTo(MentionStatus.CONFIRMED);
        assertThat(mentions()).hasSize(3);
    }

    @Test
    void shouldGiveWayToAMarkThatOverlaps() {
        MentionSnapshot found = mentions().getFirst();
        TextSpan surname = new TextSpan(found.anchor().span().start() + 6, found.anchor().span().end());

        decisions.mark(article, 1, TextPart.TEXT, surname, baker, "redactie", "alleen de achternaam");

        assertThat(mentions()).extracting(mention -> mention.anchor().exact()).containsExactly("Boersma",
                "Joris Boersma");
        assertThat(decisions.mark(article, 1, TextPart.TEXT, found.anchor().span(), mayor, "redactie", "toch heel"))
                .isEqualTo(new DecisionOutcome.Overlapping(mentions().getFirst().id()));
    }

    @Test
    void shouldRefuseWhatCannotBe() {
        ArticleId nowhere = new ArticleId(UUID.randomUUID());
        AuthorityId nobody = new AuthorityId(UUID.randomUUID());
        long mention = mentions().getFirst().id();
        TextSpan span = new TextSpan(0, 3);

        assertThat(decisions.confirm(mention, nobody, "r", "w")).isEqualTo(new DecisionOutcome.UnknownAuthority());
        assertThat(decisions.reject(-1, "r", "w")).isEqualTo(new DecisionOutcome.UnknownMention());
        assertThat(decisions.withdraw(mention, "r", "w")).isEqualTo(new DecisionOutcome.UnknownMention());
        assertThat(decisions.mark(nowhere, 1, TextPart.TEXT, span, mayor, "r", "w"))
                .isEqualTo(new DecisionOutcome.UnknownArticle());
        assertThat(decisions.mark(article, 2, TextPart.TEXT, span, mayor, "r", "w"))
                .isEqualTo(new DecisionOutcome.Outdated(1));
        assertThat(decisions.mark(article, 1, TextPart.TEXT, span, nobody, "r", "w"))
                .isEqualTo(new DecisionOutcome.UnknownAuthority());
        assertThat(decisions.mark(article, 1, TextPart.TEXT, new TextSpan(10, 9_999), mayor, "r", "w"))
                .isEqualTo(new DecisionOutcome.NotAPassage());
        assertThat(linkedChanges()).isZero();
    }

    @Test
    void shouldPageThroughSuggestions() {
        var first = core.analysis().suggested().undecided(Optional.empty(), 1);
        var second = core.analysis().suggested().undecided(first.next(), 1);

        assertThat(first.items()).singleElement()
                .satisfies(item -> assertThat(item.article().id()).isEqualTo(article));
        assertThat(second.items()).singleElement().isNotEqualTo(first.items().getFirst());
        assertThat(second.next()).isEmpty();
    }
}
