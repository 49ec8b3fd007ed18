package org.kroniek.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kroniek.core.testing.Drafts.anonymous;
import static org.kroniek.core.testing.Drafts.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;

class ArticleArchiveIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    private ArticleSnapshot snapshot(StoreOutcome outcome) {
        return core.snapshots().article(outcome.article()).orElseThrow();
    }

    private List<String> actionsOn(StoreOutcome outcome) {
        return DATABASE.sql().column(String.class, "select action from change_log where subject_id = ? order by seq",
                outcome.article().value());
    }

    @Nested
    class WithAnExternalId {

        @Test
        void shouldCreateTheArticle_whenTheIdIsNew() {
            StoreOutcome outcome = core.storeOne(draft("new", "De eerste lezing."));

            assertThat(outcome).isInstanceOf(StoreOutcome.Created.class);
            assertThat(snapshot(outcome).revision()).isEqualTo(1);
            assertThat(snapshot(outcome).text().canonical()).isEqualTo("De eerste lezing.");
            assertThat(actionsOn(outcome)).containsExactly("CREATED");
        }

        @Test
        void shouldChangeNothing_whenDeliveredAgain() {
            StoreOutcome first = core.storeOne(draft("again", "Steeds hetzelfde."));

            StoreOutcome second = core.storeOne(draft("again", "Steeds hetzelfde."));

            assertThat(second).isEqualTo(new StoreOutcome.Unchanged(first.article()));
            assertThat(snapshot(first).revision()).isEqualTo(1);
            assertThat(actionsOn(first)).containsExactly("CREATED");
        }

        @Test
        void shouldAddARevision_whenTheTextDiffers() {
            StoreOutcome first = core.storeOne(draft("corrected", "Acht doden."));
            core.clock().advance(Duration.ofHours(1));

            StoreOutcome second = core.storeOne(draft("corrected", "Acht gewonden."));

            assertThat(second).isEqualTo(new StoreOutcome.Revised(first.article(), 2));
            ArticleSnapshot now = snapshot(second);
            assertThat(now.text().canonical()).isEqualTo("Acht gewonden.");
            assertThat(now.revisedAt()).isEqualTo(now.archivedAt().plus(Duration.ofHours(1)));
            assertThat(actionsOn(first)).containsExactly("CREATED", "REVISED");
        }

        @Test
        void shouldKeepTheEarlierRevisionAndItsOriginal() {
            StoreOutcome outcome = core.storeOne(draft("kept", "Eerst zo."));
            core.storeOne(draft("kept", "Toen zus."));

            UUID id = outcome.article().value();
            assertThat(DATABASE.sql().column(String.class,
                    "select body from article_revision where article_id = ? order by number", id))
                    .containsExactly("Eerst zo.", "Toen zus.");
            assertThat(DATABASE.sql().column(byte[].class,
                    "select content from original where article_id = ? order by number", id))
                    .containsExactly("Eerst zo.".getBytes(StandardCharsets.UTF_8),
                            "Toen zus.".getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void shouldAddARevision_whenTheTextReturnsToAnEarlierOne() {
            core.storeOne(draft("return", "A."));
            core.storeOne(draft("return", "B."));

            assertThat(core.storeOne(draft("return", "A."))).isInstanceOf(StoreOutcome.Revised.class)
                    .extracting(outcome -> ((StoreOutcome.Revised) outcome).revision()).isEqualTo(3);
        }

        @Test
        void shouldFollowTheOrderOfDelivery_whenOneCallNamesTheArticleThreeTimes() {
            List<StoreOutcome> outcomes = core.store(draft("thrice", "Een."), draft("thrice", "Twee."),
                    draft("thrice", "Twee."));

            assertThat(outcomes).hasSize(3);
            assertThat(outcomes.get(0)).isInstanceOf(StoreOutcome.Created.class);
            assertThat(outcomes.get(1)).isEqualTo(new StoreOutcome.Revised(outcomes.get(0).article(), 2));
            assertThat(outcomes.get(2)).isEqualTo(new StoreOutcome.Unchanged(outcomes.get(0).article()));
        }

        @Test
        void shouldStoreBoth_whenACorrectionComesBeforeANewArticle() {
            core.storeOne(draft("old", "Eerste lezing."));

            List<StoreOutcome> outcomes = core.store(draft("old", "Tweede lezing."), draft("young", "Nieuw."));

            assertThat(outcomes.get(0)).isInstanceOf(StoreOutcome.Revised.class);
            assertThat(outcomes.get(1)).isInstanceOf(StoreOutcome.Created.class);
        }

        @Test
        void shouldTellArticlesApart_whenTwoPublicationsUseTheSameId() {
            StoreOutcome ours = core.storeOne(Drafts.from("De Ochtend", "1", "Hetzelfde bericht."));
            StoreOutcome theirs = core.storeOne(Drafts.from("De Avond", "1", "Hetzelfde bericht."));

            assertThat(theirs).isInstanceOf(StoreOutcome.Created.class);
            assertThat(theirs.article()).isNotEqualTo(ours.article());
        }

        @Test
        void shouldKnowThePublication_whenItsNameIsTypedDifferently() {
            StoreOutcome first = core.storeOne(Drafts.from("De Nieuwe Bode", "7", "Bericht."));

            assertThat(core.storeOne(Drafts.from(" de  NIEUWE Ｂｏｄｅ ", "7", "Bericht.")))
                    .isEqualTo(new StoreOutcome.Unchanged(first.article()));
            assertThat(snapshot(first).publication().name()).isEqualTo("De Nieuwe Bode");
        }
    }

    @Nested
    class WithoutAnExternalId {

        @Test
        void shouldChangeNothing_whenTheContentIsKnown() {
            StoreOutcome first = core.storeOne(anonymous("Een los bericht."));

            assertThat(core.storeOne(anonymous("Een los bericht.")))
                    .isEqualTo(new StoreOutcome.Unchanged(first.article()));
        }

        @Test
        void shouldCreateAnotherArticle_whenTheContentDiffers() {
            StoreOutcome first = core.storeOne(anonymous("Een los bericht, eerste."));
            StoreOutcome second = core.storeOne(anonymous("Een los bericht, tweede."));

            assertThat(second).isInstanceOf(StoreOutcome.Created.class);
            assertThat(second.article()).isNotEqualTo(first.article());
        }

        @Test
        void shouldNotBeTakenForAnArticleThatHasAnId() {
            ArticleDraft named = draft("named", "Gelijke inhoud.");
            ArticleDraft nameless = new ArticleDraft(named.source(), Optional.empty(), named.headline(), false,
                    named.text(), named.date(), named.language(), false, named.byline(), named.section(), named.url(),
                    named.rights(), named.contentHash(), named.original());

            List<StoreOutcome> outcomes = core.store(named, nameless);

            assertThat(outcomes).allMatch(StoreOutcome.Created.class::isInstance);
        }
    }

    @Nested
    class OneTransaction {

        @Test
        void shouldLeaveNeitherArticleNorChange_whenItIsRolledBack() {
            long articles = DATABASE.sql().count("article");
            long changes = DATABASE.sql().count("change_log");

            assertThatThrownBy(() -> core.transactions().run(() -> {
                core.archive().store(List.of(draft("undone", "Nooit gebeurd.")), "test", "tester");
                throw new IllegalStateException("afterwards");
            })).hasMessage("afterwards");

            assertThat(DATABASE.sql().count("article")).isEqualTo(articles);
            assertThat(DATABASE.sql().count("change_log")).isEqualTo(changes);
        }

        @Test
        void shouldHoldTheArticleAndItsChange() {
            StoreOutcome outcome = core.storeOne(draft("together", "Samen uit, samen thuis."));

            assertThat(DATABASE.sql().column(UUID.class, """
                    select a.id from article a join change_log c on c.subject_id = a.id
                    where c.transaction_id::xid = a.xmin and a.id = ?""", outcome.article().value())).hasSize(1);
        }
    }

    @Nested
    class WhatIsStored {

        @Test
        void shouldComeBackByteForByte() {
            byte[] bytes = new byte[256];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) i;
            }

            StoreOutcome outcome = core.storeOne(Drafts.withOriginal("bytes", bytes));

            assertThat(core.snapshots().original(outcome.article()).orElseThrow().bytes()).isEqualTo(bytes);
        }

        @Test
        void shouldRefuseToBeUpdated() {
            core.storeOne(draft("immutable", "Voorgoed."));

            assertThatThrownBy(() -> DATABASE.sql().update("update article_revision set headline = 'anders'"))
                    .hasMessageContaining("article_revision is immutable");
            assertThatThrownBy(() -> DATABASE.sql().update("update original set content = ''"))
                    .hasMessageContaining("original is immutable");
        }
    }
}
