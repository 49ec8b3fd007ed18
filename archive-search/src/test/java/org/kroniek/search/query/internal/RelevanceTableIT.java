package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SeedFiles;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.SeedSearch;
import org.kroniek.search.query.ArticleHit;

/** Searches of the sample articles find first what a reader of them would want; see {@code seeds/searches.tsv}. */
class RelevanceTableIT {

    private static final int SHOWN = 12;

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Map<UUID, String> FILES = new HashMap<>();
    private static ArchiveBench bench;

    @BeforeAll
    static void publish() {
        bench = new ArchiveBench(DATABASE);
        bench.deliver(SeedFiles.all());
        bench.synchronise();
        Map<String, String> byExternalId = SeedFiles.articleNames();
        DATABASE.sql().column(UUID.class, "select id from article").forEach(id -> FILES.put(id,
                Objects.requireNonNull(byExternalId.get(DATABASE.sql()
                        .column(String.class, "select external_id from article where id = ?", id).getFirst()))));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    static List<SeedSearch> searches() {
        return SeedSearch.all();
    }

    @Test
    void shouldNameArticlesThatThereAre() {
        assertThat(searches()).hasSizeGreaterThan(100)
                .allSatisfy(search -> assertThat(FILES.values()).containsAll(search.expected().named()));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void shouldFindFirst_whatAReaderWants(SeedSearch search) {
        List<ArticleHit> hits = search.ask().of(bench.index().search()).hits();

        assertThat(search.expected().isMetBy(hits.stream().map(RelevanceTableIT::file).toList()))
                .as("%s%nshould find %s%nbut finds %d:%n%s", search, search.expected(), hits.size(), listed(hits))
                .isTrue();
    }

    private static String file(ArticleHit hit) {
        return Objects.requireNonNull(FILES.get(hit.id().value()));
    }

    private static String listed(List<ArticleHit> hits) {
        return hits.stream().limit(SHOWN).map(hit -> String.format(Locale.ROOT, "%8.2f %s %s",
                hit.score().orElse(0.0), hit.language(), file(hit))).collect(Collectors.joining("\n"));
    }
}
