package org.kroniek.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.organisation;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.AuthorityDrafts.place;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

class ArticleAnalysisIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    private AuthorityId authority(AuthorityDraft draft) {
        return switch (core.authorities().store(draft).getFirst()) {
            case AuthorityOutcome.Created(AuthorityId id) -> id;
            case AuthorityOutcome other -> throw new AssertionError(other);
        };
    }

    private ArticleId store(String externalId, String body) {
        return core.storeOne(draft(externalId, body)).article();
    }

    private List<MentionSnapshot> mentions(ArticleId article) {
        return core.analysis().mentions().mentions(article);
    }

    private MentionSnapshot only(ArticleId article) {
        assertThat(mentions(article)).hasSize(1);
        return mentions(article).getFirst();
    }

    private DecisionOutcome confirm(MentionSnapshot mention, AuthorityId authority) {
        return core.analysis().decisions().confirm(mention.id(), authority, "redactie", "zie het archief");
    }

    @Nested
    class WhenStored {

        @Test
        void shouldLinkTheNamesThatOneAuthorityBears() {
            AuthorityId tokajev = authority(person("tokajev", "Kassym-Jomart Tokajev", "Tokajev"));

            ArticleId article = store("linked", "Volgens de krant blijft Tokajevs regering aan. Meer niet.");

            MentionSnapshot mention = only(article);
            assertThat(mention.status()).isEqualTo(MentionStatus.LINKED);
            assertThat(mention.part()).isEqualTo(TextPart.TEXT);
            assertThat(mention.anchor().span()).isEqualTo(new TextSpan(24, 31));
            assertThat(mention.anchor().exact()).isEqualTo("Tokajev");
            assertThat(mention.anchor().prefix()).isEqualTo("Volgens de krant blijft ");
            assertThat(mention.anchor().suffix()).startsWith("s regering");
            assertThat(mention.authority()).map(AuthorityReference::id).contains(tokajev);
            assertThat(mention.authority()).map(reference -> reference.name("nl")).contains("Kassym-Jomart Tokajev");
            assertThat(core.analysis().mentions().linked(Set.of(article))).isEqualTo(Map.of(article, Set.of(tokajev)));
        }

        /** In a text of another language {@code EU} may be a word. */
        @Test
        void shouldKnowAnAbbreviationInEachOfItsLanguages() {
            AuthorityDraft union = organisation("eu", "Europese Unie");
            AuthorityId eu = authority(new AuthorityDraft(union.source(), union.externalId(), union.kind(),
                    List.of(NameVariant.of("Europese Unie", "nl", NameKind.PREFERRED),
                            NameVariant.of("EU", "en", NameKind.ABBREVIATION),
                            NameVariant.of("EU", "nl", NameKind.ABBREVIATION)),
                    union.begin(), union.end(), union.descriptions(), union.coordinates(), union.country(),
                    union.identifiers(), union.relations()));

            assertThat(only(store("abbreviated", "Daarover gaat de EU nu in beraad.")).authority())
                    .map(AuthorityReference::id).contains(eu);
        }

        @Test
        void shouldSuggestAllWhoBearTheName_whenThereAreSeveral() {
            AuthorityId one = authority(person("jansma-1", "Wubbo Jansma"));
            AuthorityId other = authority(person("jansma-2", "Wubbo Jansma"));

            MentionSnapshot mention = only(store("ambiguous", "Toen sprak Wubbo Jansma de menigte toe."));

            assertThat(mention.status()).isEqualTo(MentionStatus.SUGGESTED);
            assertThat(mention.authority()).isEmpty();
            assertThat(mention.candidates()).extracting(AuthorityReference::id).containsExactlyInAnyOrder(one, other);
            assertThat(core.analysis().suggested().undecided(Optional.empty(), 100).items())
                    .extracting(SuggestedMention::mention).contains(mention);
        }

        @Test
        void shouldResolveDatesAgainstThatOfTheArticle() {
            ArticleId article = store("dates", "De brug gaat dicht op 5 maart 2021. Meer niet.");

            assertThat(core.analysis().mentions().dates(article)).singleElement().satisfies(date -> {
                assertThat(date.date().text()).isEqualTo("2021-03-05");
                assertThat(date.anchor().exact()).isEqualTo("5 maart 2021");
            });
        }

        @Test
        void shouldReadTheLastRevision_whenABatchHasAnArticleAndItsCorrection() {
            authority(place("zwaluwoord", "Zwaluwoord"));

            ArticleId article = core.store(draft("twice", "Het gaat om Zwaluwoord en niets anders."),
                    draft("twice", "Het regent in Zwaluwoord. Ook morgen.")).getFirst().article();

            assertThat(only(article).anchor().prefix()).isEqualTo("Het regent in ");
            assertThat(DATABASE.sql().column(Integer.class, "select revision from mention where article_id = ?",
                    article.value())).containsExactly(2);
        }

        @Test
        void shouldLeadToTheSurvivor_whenTheAuthorityWasMerged() {
            AuthorityId absorbed = authority(place("oudwijk", "Oudwijkerzand"));
            AuthorityId survivor = authority(place("nieuwwijk", "Nieuwwijkerzand"));
            ArticleId article = store("merged", "In Oudwijkerzand werd gefeest.");

            DATABASE.sql().update("update authority set merged_into = ?, survivor = ? where id = ?", survivor.value(),
                    survivor.value(), absorbed.value());

            assertThat(only(article).authority()).map(AuthorityReference::id).contains(survivor);
            assertThat(core.analysis().mentions().linked(Set.of(article))).isEqualTo(Map.of(article, Set.of(survivor)));
        }
    }

    @Nested
    class WhenCorrected {

        @Test
        void shouldReplaceWhatRulesFound() {
            authority(place("veldegem", "Veldegem"));
            authority(place("zandvoorde", "Zandvoorde"));
            ArticleId article = store("replaced", "Het regent in Veldegem. Meer niet.");

            store("replaced", "Het regent in Zandvoorde. Meer niet.");

            assertThat(only(article).anchor().exact()).isEqualTo("Zandvoorde");
            assertThat(DATABASE.sql().count("mention where article_id = '" + article + "'")).isEqualTo(1);
        }

        @Test
        void shouldMoveAConfirmedMentionAlong() {
            AuthorityId one = authority(person("prins-1", "Aagje Prins"));
            authority(person("prins-2", "Aagje Prins"));
            ArticleId article = store("moved", "In de raadzaal nam Aagje Prins het woord over de nieuwe brug.");
            confirm(only(article), one);

            store("moved", "Een zin vooraf. In de raadzaal nam Aagje Prins het woord over de nieuwe brug.");

            MentionSnapshot mention = only(article);
            assertThat(mention.status()).isEqualTo(MentionStatus.CONFIRMED);
            assertThat(mention.authority()).map(AuthorityReference::id).contains(one);
            assertThat(mention.anchor().prefix()).endsWith("In de raadzaal nam ");
            assertThat(mention.anchor().exact()).isEqualTo("Aagje Prins");
        }

        @Test
        void shouldLeaveAConfirmedMentionWithTheOldText_whenItsWordsAreGone() {
            AuthorityId one = authority(person("kuiper-1", "Sjaak Kuiper"));
            authority(person("kuiper-2", "Sjaak Kuiper"));
            ArticleId article = store("gone", "In de raadzaal nam Sjaak Kuiper het woord over de nieuwe brug.");
            confirm(only(article), one);

            store("gone", "Er is niets gebeurd.");

            assertThat(mentions(article)).isEmpty();
            assertThat(DATABASE.sql().column(Integer.class,
                    "select revision from mention where article_id = ? and status = 'CONFIRMED'", article.value()))
                    .containsExactly(1);
        }

        @Test
        void shouldNotLinkARejectedNameAgain() {
            authority(place("heikant", "Heikantsbroek"));
            ArticleId article = store("rejected", "Straks speelt Heikantsbroek tegen de kampioen. Meer niet.");
            core.analysis().decisions().reject(only(article).id(), "redactie", "de voetbalclub");

            store("rejected", "Heden speelt weer eens Heikantsbroek. En Heikantsbroek wint.");

            assertThat(mentions(article)).isEmpty();
        }
    }

    @Test
    void shouldFindNothing_whereNobodyIsNamed() {
        assertThat(mentions(store("nobody", "er is vandaag niets gebeurd."))).extracting(MentionSnapshot::method)
                .doesNotContain(MentionMethod.EDITOR).isEmpty();
    }
}
