package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SeedFiles;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.ExpansionKind;

/** A name in any spelling finds the same articles, whether or not anybody ever catalogued it. */
class AnySpellingIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    /** What holds in both archives. */
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Spellings {

        private ArchiveBench bench;

        abstract DeliveryPart[] delivery();

        @BeforeAll
        void fill() {
            DATABASE.sql().update("truncate article, authority, event, import_job, change_log cascade");
            DATABASE.sql().update("update change_log_head set position = 0");
            bench = new ArchiveBench(DATABASE);
            bench.deliver(delivery());
            bench.synchronise();
        }

        @AfterAll
        void close() {
            bench.close();
        }

        SearchAnswer answer(String query) {
            return Ask.of(query).size(100).highlighted().of(bench.index().search());
        }

        Set<String> found(String query) {
            return answer(query).hits().stream().map(hit -> hit.language() + " " + hit.title())
                    .collect(Collectors.toSet());
        }

        @ParameterizedTest
        @ValueSource(strings = {"Putin, Poetin, Poutine, Путин, putin", "Tokajev, Tokayev, Tokajew, Токаев",
                "Loekasjenko, Lukashenko, Lukaschenko", "Pasjinian, Pashinyan", "Nazarbajev, Nazarbayev",
                "\"Vladimir Putin\", \"Vladimir Poetin\", \"Владимир Путин\"", "-Poetin, -Putin",
                "Poetin NEAR/10 president, Putin NEAR/10 president"})
        void shouldFindTheSame(String spellings) {
            List<String> all = List.of(spellings.split(", "));
            Set<String> first = found(all.getFirst());
            assertThat(first).isNotEmpty();
            all.forEach(spelling -> assertThat(found(spelling))
                    .as("%s, with %s", spelling, answer(spelling).expansions()).isEqualTo(first));
        }

        @Test
        void shouldFindOnlyWhatIsTyped_whenLiteral() {
            SearchAnswer literal = answer("=Putin");
            assertThat(literal.expansions()).isEmpty();
            assertThat(found("=Putin")).isNotEmpty().isEqualTo(found("=\"Putin\"")).isNotEqualTo(found("Putin"));
            assertThat(found("=Poetin")).isNotEmpty().doesNotContainAnyElementsOf(found("=Putin"));
            assertThat(Ask.of("=Putin").highlighted().size(100).of(bench.index().search()).hits())
                    .allSatisfy(hit -> assertThat(hit.snippets()).isNotEmpty());
        }

        /** Elasticsearch cannot mark all that it can find. */
        @ParameterizedTest
        @ValueSource(strings = {"Tokajev NEAR/20 =Poetin", "=Poetin NEAR/20 presid*", "presidnt~1 NEAR/20 Poetin",
                "\"president Poetin\"~2 OR \"president Putin\"~2", "\"Vladimir Poetin\" NEAR/20 (president OR =leider)",
                "title:(Tokajev NEAR/9 =Poetin)", "energieprijzen"})
        void shouldMarkWhatIsFound(String query) {
            assertThat(answer(query).hits()).isNotEmpty();
            assertThat(answer(query).hits().stream().flatMap(hit -> hit.snippets().stream())
                    .filter(snippet -> !snippet.marks().isEmpty())).isNotEmpty();
        }

        @Test
        void shouldTellWhatWasAdded_andTakeItAway() {
            assertThat(answer("putin").expansions()).anySatisfy(added -> {
                assertThat(added.kind()).isEqualTo(ExpansionKind.SPELLING);
                assertThat(added.variants()).contains("Poetin", "Путиным");
            });
            Set<String> typed = found("=Putin");
            Ask alone = Ask.of("putin").size(100).expanded(ExpansionChoice.NONE);
            assertThat(alone.of(bench.index().search()).hits()).extracting(hit -> hit.language() + " " + hit.title())
                    .containsExactlyInAnyOrderElementsOf(typed);
        }

        @Test
        void shouldTellFormsFromCompounds() {
            assertThat(answer("prijzen").expansions()).anySatisfy(added -> {
                assertThat(added.kind()).isEqualTo(ExpansionKind.FORM);
                assertThat(added.variants()).contains("prijs").doesNotContain("energieprijzen");
            }).anySatisfy(added -> {
                assertThat(added.kind()).isEqualTo(ExpansionKind.COMPOUND);
                assertThat(added.variants()).contains("energieprijzen").doesNotContain("prijs");
            });
            assertThat(answer("energieprijzen").expansions()).anySatisfy(added -> {
                assertThat(added.kind()).isEqualTo(ExpansionKind.PARTS);
                assertThat(added.variants()).containsExactly("energie prijs");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"land", "macht", "prijs", "president", "straat", "war"})
        void shouldNotTakeACommonWordForAName(String word) {
            assertThat(answer(word).expansions()).noneMatch(added -> added.kind() == ExpansionKind.SPELLING);
        }
    }

    @Nested
    class WithAuthorities extends Spellings {
        @Override
        DeliveryPart[] delivery() {
            return SeedFiles.all();
        }

        @Test
        void shouldFindWhoBearsTheName() {
            assertThat(answer("verenigde naties").expansions()).anySatisfy(added -> {
                assertThat(added.kind()).isEqualTo(ExpansionKind.NAME);
                assertThat(added.term()).isEqualTo("verenigde naties");
            });
            assertThat(found("verenigde naties")).containsAll(found("\"United Nations\"")).hasSizeGreaterThan(1);
        }
    }

    @Nested
    class ByKeyAlone extends Spellings {
        @Override
        DeliveryPart[] delivery() {
            return SeedFiles.articles();
        }
    }
}
