package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.IndexContent;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Selection;
import org.kroniek.search.schema.IndexFamily;

/** Articles by whom and what they are about. */
class LinkedArticlesIT {

    private static final AuthoritySnapshot TOKAJEV = Authority.person("Tokajev").named("ru", "Токаев").snapshot();
    private static final AuthoritySnapshot POETIN = Authority.person("Poetin").also("Poutine").snapshot();
    private static final AuthoritySnapshot CSTO = Authority.organisation("CSTO").snapshot();
    private static final AuthoritySnapshot ALMATY = Authority.place("Almaty").snapshot();
    private static final ArticleSnapshot BOTH = Article.dutch("Beiden", "Tokajev belde met Poetin over de CSTO.")
            .snapshot();
    private static final ArticleSnapshot ONE = Article.dutch("Een", "Tokajev sprak in Almaty.").snapshot();
    private static final ArticleSnapshot OTHER = Article.in("en", "Ander", "Poutine spoke.").snapshot();
    private static final ArticleSnapshot NOBODY = Article.dutch("Niemand", "Het regende.").snapshot();
    private static final EventSnapshot SPEECH = Happening.of("Toespraak").type("statement")
            .provedBy(ONE, "Tokajev sprak in Almaty.").snapshot();

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(BOTH, ONE, OTHER, NOBODY);
        bench.archive().store(TOKAJEV);
        bench.archive().store(POETIN);
        bench.archive().store(CSTO);
        bench.archive().store(ALMATY);
        bench.archive().link(BOTH.id(), TOKAJEV, POETIN, CSTO);
        bench.archive().link(ONE.id(), TOKAJEV, ALMATY);
        bench.archive().link(OTHER.id(), POETIN);
        bench.archive().store(SPEECH);
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static Map<String, Long> counts(SearchAnswer answer, Facet facet) {
        assertThat(answer.facets().get(facet)).allMatch(bucket -> bucket.label().equals(bucket.value()));
        return answer.facets().get(facet).stream()
                .collect(Collectors.toMap(FacetBucket::value, FacetBucket::count));
    }

    private static Ask persons(AuthorityId... ids) {
        return Ask.of("").chosen(Facet.PERSON, Selection.of((Object[]) ids));
    }

    @Test
    void shouldFindAnyOfOneKind_andAllOfDifferentKinds() {
        assertThat(persons(TOKAJEV.id()).titles(bench.search()))
                .containsExactlyInAnyOrder("Beiden", "Een");
        assertThat(persons(TOKAJEV.id(), POETIN.id()).titles(bench.search()))
                .containsExactlyInAnyOrder("Beiden", "Een", "Ander");
        assertThat(persons(TOKAJEV.id(), POETIN.id()).chosen(Facet.ORGANISATION, Selection.of(CSTO.id()))
                .titles(bench.search())).containsExactly("Beiden");
        assertThat(Ask.of("").chosen(Facet.PLACE, Selection.of(ALMATY.id()))
                .titles(bench.search())).containsExactly("Een");
        assertThat(Ask.of("").events(SPEECH.id()).titles(bench.search())).containsExactly("Een");
        assertThat(Ask.of("sprak").chosen(Facet.PERSON, Selection.of(POETIN.id())).titles(bench.search())).isEmpty();
    }

    @Test
    void shouldFindThoseNamedTogether() {
        assertThat(Ask.of("").together(TOKAJEV.id(), POETIN.id()).titles(bench.search()))
                .containsExactly("Beiden");
        assertThat(Ask.of("").together(TOKAJEV.id(), ALMATY.id()).titles(bench.search()))
                .containsExactly("Een");
    }

    @Test
    void shouldTellWithWhomSomebodyIsNamedMost() {
        SearchAnswer answer = Ask.of("").together(TOKAJEV.id()).facets(Facet.PERSON,
                Facet.ORGANISATION, Facet.PLACE, Facet.EVENT).of(bench.search());
        assertThat(counts(answer, Facet.PERSON))
                .isEqualTo(Map.of(TOKAJEV.id().toString(), 2L, POETIN.id().toString(), 1L));
        assertThat(counts(answer, Facet.ORGANISATION)).isEqualTo(Map.of(CSTO.id().toString(), 1L));
        assertThat(counts(answer, Facet.PLACE)).isEqualTo(Map.of(ALMATY.id().toString(), 1L));
        assertThat(counts(answer, Facet.EVENT)).isEqualTo(Map.of(SPEECH.id().toString(), 1L));
    }

    @Test
    void shouldShowWhomElseThereIsToChoose() {
        SearchAnswer answer = persons(TOKAJEV.id()).facets(Facet.PERSON, Facet.LANGUAGE)
                .of(bench.search());
        assertThat(answer.total()).isEqualTo(2);
        assertThat(counts(answer, Facet.PERSON))
                .isEqualTo(Map.of(TOKAJEV.id().toString(), 2L, POETIN.id().toString(), 2L));
        assertThat(counts(answer, Facet.LANGUAGE)).isEqualTo(Map.of("nl", 2L));
    }

    @Test
    void shouldHoldAllNamesOfWhoIsNamed() {
        assertThat(IndexContent.having(bench, IndexFamily.ARTICLES, "names", "poutine"))
                .isEqualTo(Set.of(BOTH.id().toString(), OTHER.id().toString()));
        assertThat(IndexContent.having(bench, IndexFamily.ARTICLES, "names", "токаев"))
                .isEqualTo(Set.of(BOTH.id().toString(), ONE.id().toString()));
        assertThat(IndexContent.documents(bench, IndexFamily.ARTICLES).get(BOTH.id().toString()))
                .as("searched, not kept").doesNotContain("Poutine");
    }

    @Test
    void shouldGiveEachFamilyItsDocuments_withTheirPositions() {
        assertThat(IndexContent.versions(bench, IndexFamily.AUTHORITIES)).isEqualTo(Map.of(TOKAJEV.id().toString(), 5L,
                POETIN.id().toString(), 6L, CSTO.id().toString(), 7L, ALMATY.id().toString(), 8L));
        assertThat(IndexContent.versions(bench, IndexFamily.EVENTS)).isEqualTo(Map.of(SPEECH.id().toString(), 12L));
        assertThat(IndexContent.versions(bench)).containsEntry(NOBODY.id().toString(), 4L)
                .containsEntry(ONE.id().toString(), 13L);
        assertThat(bench.relay().position()).isEqualTo(13);
    }
}
