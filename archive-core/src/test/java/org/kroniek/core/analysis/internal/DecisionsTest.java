package org.kroniek.core.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.mention.FoundName;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

class DecisionsTest {

    private static final ArticleId ARTICLE = new ArticleId(new UUID(0, 1));
    private static final AuthorityId ANNA = new AuthorityId(new UUID(0, 2));
    private static final AuthorityId HANNA = new AuthorityId(new UUID(0, 3));

    private static FoundName linked(int start, String surface, AuthorityId authority) {
        return new FoundName(TextPart.TEXT, new TextSpan(start, start + surface.length()), surface, MentionMethod.NAME,
                0.9, Optional.of(authority), List.of(authority));
    }

    private static FoundName ambiguous(int start, String surface, AuthorityId... candidates) {
        return new FoundName(TextPart.TEXT, new TextSpan(start, start + surface.length()), surface, MentionMethod.NAME,
                0.4, Optional.empty(), List.of(candidates));
    }

    private static Decision confirmed(int start, String surface, AuthorityId authority) {
        return new Decision(1, ARTICLE, 1, TextPart.TEXT, new TextSpan(start, start + surface.length()), surface, true,
                Optional.of(authority), List.of());
    }

    private static Decision rejected(int start, String surface, AuthorityId... candidates) {
        return new Decision(1, ARTICLE, 1, TextPart.TEXT, new TextSpan(start, start + surface.length()), surface, false,
                Optional.empty(), List.of(candidates));
    }

    private static Decisions here(Decision... decisions) {
        return new Decisions(List.of(decisions), List.of());
    }

    @Test
    void shouldLeaveOutWhatOverlapsAConfirmedMention() {
        List<FoundName> found = List.of(linked(0, "Anna", ANNA), linked(10, "Anna", ANNA));

        assertThat(here(confirmed(8, "Hanna", HANNA)).leave(found)).containsExactly(found.getFirst());
    }

    @Test
    void shouldNotConfuseHeadlineAndText() {
        Decision inHeadline = new Decision(1, ARTICLE, 1, TextPart.HEADLINE, new TextSpan(0, 4), "Anna", true,
                Optional.of(HANNA), List.of());
        List<FoundName> found = List.of(linked(0, "Anna", ANNA));

        assertThat(here(inHeadline).leave(found)).isEqualTo(found);
    }

    @Test
    void shouldLinkARejectedNameNowhereElse() {
        assertThat(here(rejected(0, "Anna", ANNA)).leave(List.of(linked(10, "Anna", ANNA)))).isEmpty();
    }

    @Test
    void shouldHeedARejectionThatLostItsPlace() {
        Decisions decisions = new Decisions(List.of(), List.of(rejected(0, "Anna", ANNA)));

        assertThat(decisions.leave(List.of(linked(10, "Anna", ANNA)))).isEmpty();
    }

    @Test
    void shouldLinkTheSameNameToAnother_whenOnlyOneWasRejected() {
        List<FoundName> found = List.of(linked(10, "Anna", HANNA));

        assertThat(here(rejected(0, "Anna", ANNA)).leave(found)).isEqualTo(found);
    }

    @Test
    void shouldKeepTheCandidatesThatWereNotRejected() {
        assertThat(here(rejected(0, "Anna", ANNA)).leave(List.of(ambiguous(10, "Anna", ANNA, HANNA)))).singleElement()
                .satisfies(name -> {
                    assertThat(name.candidates()).containsExactly(HANNA);
                    assertThat(name.authority()).isEmpty();
                });
    }

    @Test
    void shouldJoinWhatIsConfirmedInTheOrderOfTheText() {
        FoundName before = linked(0, "Anna", ANNA);
        FoundName after = linked(20, "Anna", ANNA);

        assertThat(here(confirmed(8, "Hanna", HANNA)).join(List.of(before, after))).extracting(FoundName::surface)
                .containsExactly("Anna", "Hanna", "Anna");
    }
}
