package org.kroniek.search.replay;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonData;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.internal.PostgresChangeHistory;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearchDraft;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.citable.internal.PostgresCitableSearches;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.testing.AuthorityDrafts;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.text.Labels;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.replay.Difference.Kind;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.IndexSchema;

/**
 * Searches that were kept, 5,000 random edits and an index of another schema later: each list is as it was, and each difference
 * names its cause, as the test knows it from what it did.
 */
class ReplayIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int ARTICLES = 1_500;
    private static final int EDITS = 5_000;
    private static final int MOST = 100_000;

    private static ArchiveBench bench;
    private static EditedArchive archive;
    private static CitableSearches searches;
    private static SearchReplay replay;

    private static Kept relevant;
    private static Kept newest;
    private static Kept accents;
    private static Kept appeared;
    private static Kept gone;

    /** @param then words by which articles were found @param now words by which they are found */
    private record Kept(Ask ask, Set<String> then, Set<String> now, CitableSearch search, CitedArticles articles) {}

    @BeforeAll
    static void keepAndEdit() throws Exception {
        bench = new ArchiveBench(DATABASE);
        searches = new PostgresCitableSearches(DATABASE.entities(), DATABASE.transactions(),
                bench.core().identities(), bench.core().clock());
        replay = new SearchReplay(bench.walk(500));
        archive = new EditedArchive(bench.core());
        createIndexOfAnotherSchema();
        AuthorityId renamed = bench.authority(AuthorityKind.PERSON, "Zapadov", "Rafalski");
        archive.fill(ARTICLES);
        bench.synchronise();

        archive.remember();
        relevant = keep(Ask.of("onrust"), Set.of("onrust"), Set.of("onrust"));
        newest = keep(Ask.of("onrust OR rumoer").sorted(SortOrder.NEWEST), Set.of("onrust", "rumoer"),
                Set.of("onrust", "rumoer"));
        accents = keep(Ask.of("Curacao").expanded(ExpansionChoice.NONE), Set.of("curacao"),
                Set.of("curacao", "curaçao"));
        appeared = keep(Ask.of("Poetinga"), Set.of("poetinga"), Set.of("poetinga", "wolodjin"));
        gone = keep(Ask.of("Zapadov"), Set.of("zapadov", "rafalski"), Set.of("zapadov"));

        archive.edit(EDITS / 2);
        bench.authority(AuthorityKind.PERSON, "Poetinga", "Wolodjin");
        bench.rename(renamed, AuthorityDrafts.names("Zapadov"));
        bench.matchNames();
        archive.edit(EDITS / 2);
        rebuildIndex();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static String index() {
        return bench.index().alias(IndexFamily.ARTICLES) + "-000001";
    }

    /** Of a schema that does not fold accents, as if a newer release had made it: so the relay leaves it alone. */
    private static void createIndexOfAnotherSchema() throws Exception {
        String schema = IndexSchema.of(IndexFamily.ARTICLES).creation(0).replace("\"asciifolding\"", "\"lowercase\"")
                .replaceFirst("\"_meta\":\\{[^}]*}", "\"_meta\":{\"version\":99,\"sha256\":\"of another release\"}");
        bench.index().client().indices().create(c -> c.index(index()).withJson(new StringReader(schema))
                .aliases(bench.index().alias(IndexFamily.ARTICLES), a -> a).aliases(index() + "-feed", a -> a));
    }

    /** Our own schema takes over from one that is older. */
    private static void rebuildIndex() throws Exception {
        bench.index().client().indices()
                .putMapping(
                        p -> p.index(index()).meta(Map.of("version", JsonData.of(0), "sha256", JsonData.of("old"))));
        bench.startRelayAnew();
        bench.synchronise();
        bench.synchronise();
        assertThat(bench.index().client().indices().exists(e -> e.index(index())).value()).isFalse();
    }

    private static Kept keep(Ask ask, Set<String> then, Set<String> now) {
        Found found = Ask.answered(replay.found(WalkQuery.of(ask.query()), MOST));
        CitableSearch search = searches.keep(new CitableSearchDraft(ask.query().text(), Labels.NONE,
                ReplayJson.written(Searched.of(found.reading(), found.expansions())),
                ReplayJson.written(found.index().schemas()), found.index().position(),
                found.articles().orElseThrow())).search();
        assertThat(found.total()).isEqualTo(archive.articles().stream().filter(article -> article.hasAny(then))
                .count()).isPositive();
        return new Kept(ask, then, now, search, found.articles().orElseThrow());
    }

    private static Comparison compare(Kept kept) {
        CitableSearch search = searches.find(kept.search().id()).orElseThrow();
        return replay.compare(new PastSearch(kept.ask().query(), ReplayJson.searched(search.searched()),
                ReplayJson.schemas(search.schemas()), search.position(), searches.articles(search.id())), MOST)
                .orElseThrow();
    }

    /** The comparison, in which every difference names what the test did to the article. */
    private static Comparison explained(Kept kept) {
        Comparison comparison = compare(kept);
        List<ExplainedDifference> all = new Causes(
                new PostgresChangeHistory(DATABASE.entities(), DATABASE.transactions()))
                .of(comparison.differences().first(), comparison);

        assertThat(searches.articles(kept.search().id())).isEqualTo(kept.articles());
        assertThat(searches.find(kept.search().id())).hasValue(kept.search());
        assertThat(comparison.hasOtherSchema()).isTrue();
        assertThat(comparison.isReadDifferently()).isFalse();
        assertThat(count(comparison, Kind.LOST)).isEqualTo(archive.articles().stream()
                .filter(article -> article.hadAny(kept.then()) && !article.hasAny(kept.now())).count());
        assertThat(count(comparison, Kind.FOUND)).isEqualTo(archive.articles().stream()
                .filter(article -> !article.hadAny(kept.then()) && article.hasAny(kept.now())).count());
        assertThat(count(comparison, Kind.REVISED)).isEqualTo(archive.articles().stream().filter(article -> article
                .hadAny(kept.then()) && article.hasAny(kept.now()) && article.revisions() > 0).count());
        assertThat(all).hasSize(comparison.differences().count()).allSatisfy(difference -> check(difference, kept));
        return comparison;
    }

    private static int count(Comparison comparison, Kind kind) {
        return comparison.differences().counts().get(kind);
    }

    private static void check(ExplainedDifference explained, Kept kept) {
        EditedArchive.Known article = archive.of(explained.difference().article());
        List<Cause> causes = explained.causes();
        switch (explained.difference().kind()) {
            case FOUND -> {
                assertThat(changes(causes, ChangeAction.CREATED)).isEqualTo(article.isNew() ? 1 : 0);
                assertThat(changes(causes, ChangeAction.REVISED)).isEqualTo(article.revisions());
                boolean needsAdditions = kept == appeared && !article.hasAny(kept.then());
                assertThat(causes.stream().anyMatch(Cause.AdditionsAppeared.class::isInstance))
                        .isEqualTo(needsAdditions);
                if (kept == accents && !article.hasAny(kept.then()) && article.hadAny(kept.now())) {
                    assertThat(causes).contains(new Cause.OtherSchema());
                }
            }
            case LOST -> {
                boolean lacksAdditions = article.hasAny(kept.then());
                assertThat(causes.stream().anyMatch(Cause.AdditionsGone.class::isInstance))
                        .isEqualTo(lacksAdditions);
                assertThat(lacksAdditions || changes(causes, ChangeAction.REVISED) == article.revisions()).isTrue();
            }
            case REVISED -> assertThat(changes(causes, ChangeAction.REVISED)).isEqualTo(article.revisions());
            case MOVED -> assertThat(causes).contains(new Cause.OtherSchema());
        }
        assertThat(causes).isNotEmpty().noneMatch(Cause.Unknown.class::isInstance);
    }

    private static long changes(List<Cause> causes, ChangeAction action) {
        return causes.stream().filter(cause -> cause instanceof Cause.Changed(Change change)
                && change.action() == action).count();
    }

    @Test
    void shouldNameEveryCause_inTheOrderOfRelevance() {
        Comparison comparison = explained(relevant);
        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(count(comparison, Kind.LOST)).isPositive();
        assertThat(count(comparison, Kind.FOUND)).isPositive();
    }

    /** Nobody's date was changed, so nobody moved. */
    @Test
    void shouldNameEveryCause_inTheOrderOfTime() {
        assertThat(count(explained(newest), Kind.MOVED)).isZero();
    }

    @Test
    void shouldNameTheSchema_whereItIsTheCause() {
        assertThat(explained(accents).total()).isGreaterThan(accents.search().count());
    }

    @Test
    void shouldNameWhatIsLookedForSince() {
        assertThat(explained(appeared).appeared()).extracting(Addition::variant).containsExactly("Wolodjin");
    }

    @Test
    void shouldNameWhatIsNotLookedForAnyMore() {
        Comparison comparison = explained(gone);
        assertThat(comparison.gone()).extracting(Addition::variant).containsExactly("Rafalski");
    }

    @Test
    void shouldNotCompareMoreThanItMay() {
        assertThat(replay.compare(past(relevant), 10)).isEqualTo(Optional.empty());
    }

    private static PastSearch past(Kept kept) {
        return new PastSearch(kept.ask().query(), new Searched("", List.of()), Map.of(), 0, kept.articles());
    }
}
