package org.kroniek.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.projection.internal.GuardedArticles;
import org.kroniek.core.rights.internal.EmbargoEnds;
import org.kroniek.core.rights.internal.PostgresArticleAccess;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;

/** Who may read articles: decided, kept, ended by the clock, and heeded by every read. */
class ArticleAccessIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final String EDITOR = "redactie";
    private static final Duration DAY = Duration.ofDays(1);

    private final CoreServices core = CoreServices.on(DATABASE);
    private final ArticleAccess access = new PostgresArticleAccess(DATABASE.entities(), DATABASE.transactions(),
            core.recorder(), core.clock());
    private final ReadableArticles articles = new GuardedArticles(DATABASE.entities(), DATABASE.transactions(), access,
            core.clock());

    private ArticleId stored() {
        return core.storeOne(Drafts.draft(UUID.randomUUID().toString(), "De geheime tekst.")).article();
    }

    private ArticleId stored(Access condition) {
        ArticleId article = stored();
        if (condition != Access.OPEN) {
            assertThat(access.decide(article, 0, condition, "Afspraak", EDITOR))
                    .isInstanceOf(AccessOutcome.Decided.class);
        }
        return article;
    }

    private Access condition(Access.Kind kind) {
        return kind == Access.Kind.EMBARGOED
                ? Access.embargoed(core.clock().instant().plus(DAY))
                : new Access(kind, Optional.empty());
    }

    private List<ChangeAction> actions(ChangeSubject subject) {
        core.log().advance();
        return core.log().after(0, 100_000).stream().filter(change -> change.subject().equals(subject))
                .map(Change::action).toList();
    }

    @Nested
    class ADecision {

        @Test
        void shouldBeKeptWithWhoWhenAndWhy() {
            ArticleId article = stored();
            assertThat(access.current(article)).hasValue(new AccessState(article, 0, Access.OPEN, "", "",
                    core.snapshots().article(article).orElseThrow().archivedAt()));

            access.decide(article, 0, Access.REGISTERED, "Contract 12", EDITOR);
            access.decide(article, 1, Access.WITHDRAWN, "Uitspraak van de rechter", "chef");

            assertThat(access.history(article))
                    .extracting(AccessState::number, AccessState::access, AccessState::reason, AccessState::author,
                            AccessState::since)
                    .containsExactly(
                            tuple(2, Access.WITHDRAWN, "Uitspraak van de rechter", "chef", core.clock().instant()),
                            tuple(1, Access.REGISTERED, "Contract 12", EDITOR, core.clock().instant()));
            assertThat(access.current(article)).contains(access.history(article).getFirst());
            assertThat(actions(ChangeSubject.of(article))).containsExactly(ChangeAction.CREATED, ChangeAction.ACCESS,
                    ChangeAction.WITHDRAWN);
        }

        @Test
        void shouldNotOverwriteOneThatItsAuthorHasNotSeen() {
            ArticleId article = stored(Access.METADATA_ONLY);

            assertThat(access.decide(article, 0, Access.OPEN, "Weet van niets", EDITOR))
                    .isEqualTo(new AccessOutcome.Outdated(access.current(article).orElseThrow()));
            assertThat(core.snapshots().access(List.of(article))).containsEntry(article, Access.METADATA_ONLY);
        }

        @Test
        void shouldBeOfAnArticleThatThereIs() {
            assertThat(access.decide(new ArticleId(UUID.randomUUID()), 0, Access.OPEN, "Zomaar", EDITOR))
                    .isEqualTo(new AccessOutcome.NotFound());
        }

        @Test
        void shouldNeverBeRewritten() {
            stored(Access.REGISTERED);

            assertThatThrownBy(() -> DATABASE.sql().update("update article_access set reason = 'anders'"))
                    .hasMessageContaining("immutable");
        }
    }

    @Nested
    class ADelivery {

        @Test
        void shouldDecideOfNewArticlesOnly() {
            Access embargo = Access.embargoed(Instant.parse("2030-01-01T00:00:00Z"));
            ArticleId article = core.storeOne(Drafts.draft("nieuw", "Eerst.").withAccess(embargo)).article();

            assertThat(access.current(article).map(AccessState::access)).hasValue(embargo);
            access.decide(article, 1, Access.METADATA_ONLY, "Toch niet", EDITOR);
            core.storeOne(Drafts.draft("nieuw", "Daarna.").withAccess(embargo));
            assertThat(access.current(article).map(AccessState::access)).hasValue(Access.METADATA_ONLY);
            assertThat(actions(ChangeSubject.of(article))).containsExactly(ChangeAction.CREATED, ChangeAction.ACCESS,
                    ChangeAction.REVISED);
        }
    }

    @Nested
    class ARead {

        @ParameterizedTest
        @EnumSource(Access.Kind.class)
        void shouldGiveEachAudienceNoMoreThanItMaySee(Access.Kind kind) {
            Access condition = condition(kind);
            ArticleId article = stored(condition);
            for (Audience audience : Audience.values()) {
                Disclosure disclosure = condition.to(audience, core.clock().instant());

                assertThat(articles.disclosures(List.of(article), audience)).containsEntry(article, disclosure);
                assertThat(articles.original(article, audience).isPresent())
                        .isEqualTo(disclosure == Disclosure.EVERYTHING);
                assertThat(shown(articles.article(article, audience))).isEqualTo(disclosure);
                assertThat(shown(articles.revisions(Map.of(article, 1), audience).get(article)))
                        .isEqualTo(disclosure);
                assertThat(shown(listed(audience).get(article))).isEqualTo(disclosure);
            }
        }

        private Disclosure shown(ArticleReading reading) {
            return switch (reading) {
                case ArticleReading.Shown(ArticleSnapshot article) -> shown(article);
                case ArticleReading.Withdrawn _,ArticleReading.Absent _ -> Disclosure.NOTHING;
            };
        }

        private Disclosure shown(ArticleSnapshot article) {
            return article == null
                    ? Disclosure.NOTHING
                    : article.isTextWithheld() ? Disclosure.DESCRIPTION : Disclosure.EVERYTHING;
        }

        private Map<ArticleId, ArticleSnapshot> listed(Audience audience) {
            Map<ArticleId, ArticleSnapshot> all = new HashMap<>();
            Page<ArticleSnapshot> page = articles.list(Optional.empty(), 3, audience);
            page.items().forEach(article -> all.put(article.id(), article));
            while (page.next().isPresent()) {
                page = articles.list(page.next().flatMap(ArticleId::parse), 3, audience);
                page.items().forEach(article -> all.put(article.id(), article));
            }
            return all;
        }

        @Test
        void shouldSayWhyAnArticleWasWithdrawnAndNothingElse() {
            ArticleId article = stored(Access.WITHDRAWN);

            assertThat(articles.article(article, Audience.PUBLIC))
                    .isEqualTo(new ArticleReading.Withdrawn("Afspraak", core.clock().instant()));
            access.decide(article, 1, Access.OPEN, "Vergissing", EDITOR);
            assertThat(articles.article(article, Audience.PUBLIC)).isInstanceOf(ArticleReading.Shown.class);
        }
    }

    @Nested
    class AnEmbargo {

        @Test
        void shouldEndByTheClockAloneAndThenBeWrittenDown() {
            ArticleId article = stored(condition(Access.Kind.EMBARGOED));
            AtomicInteger told = new AtomicInteger();
            EmbargoEnds ends = new EmbargoEnds(DATABASE.entities(), DATABASE.transactions(), core.recorder(),
                    core.clock(), told::incrementAndGet);

            core.clock().advance(DAY.minusMillis(1));
            ends.runAll();
            assertThat(articles.article(article, Audience.PUBLIC)).isEqualTo(new ArticleReading.Absent());
            core.clock().advance(Duration.ofMillis(1));
            assertThat(articles.article(article, Audience.PUBLIC)).isInstanceOf(ArticleReading.Shown.class);
            assertThat(told).hasValue(0);
            ends.runAll();
            ends.runAll();

            assertThat(told).hasValue(1);
            assertThat(access.current(article)).hasValue(new AccessState(article, 2, Access.OPEN, "Afspraak",
                    ArticleAccess.SYSTEM, core.clock().instant()));
            assertThat(actions(ChangeSubject.of(article))).containsExactly(ChangeAction.CREATED, ChangeAction.ACCESS,
                    ChangeAction.ACCESS);
        }
    }
}
