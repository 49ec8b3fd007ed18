package org.kroniek.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kroniek.core.testing.AuthorityDrafts.person;
import static org.kroniek.core.testing.AuthorityDrafts.place;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.analysis.NameMatchingProgress.State;
import org.kroniek.core.analysis.internal.NameMatchingRunner;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.transaction.Transactions;

class NameMatchingIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        core.analysis().matching().runAll();
    }

    private ArticleId store(String body) {
        return core.storeOne(draft(UUID.randomUUID().toString(), body)).article();
    }

    private List<String> surfaces(ArticleId article) {
        return core.analysis().mentions().mentions(article).stream().map(mention -> mention.anchor().exact()).toList();
    }

    /** How often what is linked to an article has changed, for whatever reason. */
    private long changesOf(ArticleId article) {
        return DATABASE.sql().count("change_log where action = 'LINKED' and subject_id = '" + article + "'");
    }

    private List<Long> rowsOf(ArticleId article) {
        return DATABASE.sql().column(Long.class, "select id from mention where article_id = ?", article.value());
    }

    @Test
    void shouldChangeTheArticlesConcernedOnly_whenAVariantIsAdded() {
        core.authorities().store(person("poetin", "Vladimir Poetin", "Poetin"));
        ArticleId concerned = store("Het Kremlin meldt dat Vladimir Poutine komt. Meer niet.");
        ArticleId other = store("Het Kremlin meldt dat Vladimir Poetin komt. Meer niet.");
        core.authorities().store(person("poetin", "Vladimir Poetin", "Poetin", "Vladimir Poutine"));
        long before = changesOf(other);
        List<Long> rows = rowsOf(other);

        core.analysis().matching().runAll();

        assertThat(surfaces(concerned)).containsExactly("Vladimir Poutine");
        assertThat(changesOf(concerned)).isEqualTo(1);
        assertThat(changesOf(other)).isEqualTo(before);
        assertThat(rowsOf(other)).isEqualTo(rows);
        assertThat(core.analysis().matching().progress().changed()).isEqualTo(1);
    }

    @Test
    void shouldTakeLinksAway_whenANameIsTakenAway() {
        core.authorities().store(place("mosselwiel", "Mosselwiel", "Schelpenwiel"));
        ArticleId article = store("Het regent in Schelpenwiel. Meer niet.");
        assertThat(surfaces(article)).containsExactly("Schelpenwiel");

        core.authorities().store(place("mosselwiel", "Mosselwiel"));
        core.analysis().matching().runAll();

        assertThat(surfaces(article)).isEmpty();
    }

    @Test
    void shouldReadAllArticles_whenManyNamesChange() {
        ArticleId article = store("Het regent in Plaats Zevenenveertig. Meer niet.");

        core.authorities().store(IntStream.rangeClosed(1, 60).mapToObj(i -> place("veel-" + i, "Veelplaats" + i))
                .toArray(AuthorityDraft[]::new));
        core.authorities().store(place("zevenenveertig", "Plaats Zevenenveertig"));
        core.analysis().matching().runAll();

        assertThat(surfaces(article)).containsExactly("Plaats Zevenenveertig");
    }

    @Test
    void shouldReadWhatWasNeverRead() {
        core.authorities().store(place("vergeten", "Vergetenoord"));
        ArticleId article = store("Het regent in Vergetenoord op 5 maart 2021.");
        DATABASE.sql().update("delete from mention");
        DATABASE.sql().update("delete from date_mention");
        DATABASE.sql().update("update name_matching set version = -1");

        core.analysis().matching().runAll();

        assertThat(surfaces(article)).containsExactly("Vergetenoord");
        assertThat(core.analysis().mentions().dates(article)).hasSize(1);
    }

    @Test
    void shouldLeaveWhatEditorsSaid() {
        core.authorities().store(person("ridder-1", "Anneke Ridder"));
        ArticleId article = store("Straks spreekt Anneke Ridder de menigte toe.");
        MentionSnapshot mention = core.analysis().mentions().mentions(article).getFirst();
        core.analysis().decisions().confirm(mention.id(), mention.authority().orElseThrow().id(), "redactie", "foto");

        core.authorities().store(person("ridder-2", "Anneke Ridder"));
        core.analysis().matching().runAll();

        assertThat(core.analysis().mentions().mentions(article)).singleElement()
                .isEqualTo(core.analysis().mentions().mentions(article).getFirst())
                .satisfies(kept -> assertThat(kept.authority()).isEqualTo(mention.authority()));
    }

    @Test
    void shouldGoOnWhereItStopped_whenAPortalDies() {
        List<ArticleId> articles = core.store(IntStream.range(0, 250)
                .mapToObj(i -> draft("crash-" + i, "Het is rustig in Steenwijkerwold. Nummer " + i))
                .toArray(ArticleDraft[]::new)).stream().map(StoreOutcome::article).toList();
        core.authorities().store(place("steenwijkerwold", "Steenwijkerwold"));

        assertThatThrownBy(() -> core.analysis().matching(dyingAfter(5)).runAll()).hasMessage("power failure");
        NameMatchingProgress halfWay = core.analysis().matching().progress();
        assertThat(halfWay.state()).isEqualTo(State.RUNNING);
        assertThat(halfWay.changed()).isEqualTo(100);
        assertThat(halfWay.seen()).isLessThan(halfWay.total());

        CoreServices.on(DATABASE).analysis().matching().runAll();

        assertThat(articles).allSatisfy(article -> assertThat(surfaces(article)).containsExactly("Steenwijkerwold"));
        assertThat(articles).allSatisfy(article -> assertThat(changesOf(article)).isEqualTo(1));
        NameMatchingProgress end = core.analysis().matching().progress();
        assertThat(end.state()).isEqualTo(State.UP_TO_DATE);
        assertThat(end.seen()).isEqualTo(end.total());
    }

    /** Asks, finds no run, begins one, looks, writes, and dies looking again. */
    private Transactions dyingAfter(int transactions) {
        AtomicInteger left = new AtomicInteger(transactions);
        return new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                if (left.getAndDecrement() == 0) {
                    throw new IllegalStateException("power failure");
                }
                return DATABASE.transactions().call(work);
            }
        };
    }

    @Test
    void shouldStop_whenTold() {
        core.authorities().store(place("stilstand", "Stilstandsoord"));
        NameMatchingRunner runner = core.analysis().matching();
        runner.stop();

        runner.runAll();

        assertThat(runner.progress().state()).isEqualTo(State.WAITING);
    }
}
