package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.search.document.IndexDocument;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.IndexContent;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.schema.IndexFamily;

/** What editors do with authorities reaches every document that shows them, and undoing it leaves no trace in any. */
class MergedAuthoritiesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int STEPS = 40;

    private final List<AuthorityId> persons = new ArrayList<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<EventId> events = new ArrayList<>();
    private AuthorityId almaty;
    private ArchiveBench bench;

    /** Two persons bear the name Bakker: texts with just that name are linked to neither. */
    @BeforeEach
    void fill() {
        bench = new ArchiveBench(DATABASE);
        String run = UUID.randomUUID().toString();
        persons.add(bench.authority(AuthorityKind.PERSON, "Anna Alberts", "Alberts"));
        persons.add(bench.authority(AuthorityKind.PERSON, "Bernard Bakker", "Bakker"));
        persons.add(bench.authority(AuthorityKind.PERSON, "Bart Bakker", "Bakker"));
        persons.add(bench.authority(AuthorityKind.PERSON, "Cornelia Citroen"));
        almaty = bench.authority(AuthorityKind.PLACE, "Almaty", "Alma-Ata");
        for (String text : List.of("Gisteren sprak Anna Alberts in Almaty met Bernard Bakker over de onrust.",
                "Volgens Bart Bakker en Cornelia Citroen was dat niet waar.",
                "Later zei Bakker dat hij nooit in Alma-Ata was geweest.", "De prijs van gas steeg niet verder.",
                "Na de zitting ging Cornelia Citroen met Alberts naar huis.")) {
            articles.add(bench.article(run + articles.size(), text));
        }
        events.add(bench.event("Gesprek", Optional.of(almaty), persons.subList(0, 2), articles.get(0)));
        events.add(bench.event("Zitting", Optional.empty(), persons.subList(2, 4), articles.get(4)));
        bench.matchNames();
        bench.synchronise();
    }

    @AfterEach
    void close() {
        // The names of one test would be ambiguous in the next.
        DATABASE.sql().update("truncate event, mention, unknown_name, authority cascade");
        bench.close();
    }

    private Map<IndexFamily, Map<String, String>> documents() {
        Map<IndexFamily, Map<String, String>> documents = new EnumMap<>(IndexFamily.class);
        for (IndexFamily family : IndexFamily.values()) {
            documents.put(family, IndexContent.documents(bench.index(), family));
        }
        return documents;
    }

    /** Of this test's articles; those of others are there as well, with the same names in them. */
    private Set<String> articlesNaming(String name) {
        Set<String> found = new HashSet<>(
                IndexContent.having(bench.index(), IndexFamily.ARTICLES, LinkFields.NAMES, name));
        found.retainAll(articles.stream().map(ArticleId::toString).toList());
        return found;
    }

    private static Set<String> ids(Object... ids) {
        return Set.copyOf(List.of(ids).stream().map(Object::toString).toList());
    }

    private List<ArticleId> linkedTo(AuthorityId authority) {
        return Ask.of("").together(authority).of(bench.index().search()).hits().stream()
                .map(ArticleHit::id).filter(articles::contains).toList();
    }

    @Test
    void shouldBeNamedAnewInArticlesAndEvents_whenRenamed() {
        bench.rename(persons.get(0), List.of(NameVariant.of("Anna Zwart", "nl", NameKind.PREFERRED),
                NameVariant.of("Anna Alberts", "nl", NameKind.FORMER)));
        bench.synchronise();
        assertThat(articlesNaming("Anna Zwart")).isEqualTo(ids(articles.get(0), articles.get(4)));
        assertThat(IndexContent.having(bench.index(), IndexFamily.EVENTS, LinkFields.NAMES, "Zwart"))
                .isEqualTo(ids(events.get(0)));
        assertThat(IndexContent.documents(bench.index(), IndexFamily.EVENTS).get(events.get(0).toString()))
                .contains("Anna Zwart").doesNotContain("Alberts");
        bench.matchNames();
        bench.synchronise();
        assertThat(linkedTo(persons.get(0))).as("Alberts alone is her name no longer").containsExactly(articles.get(0));
    }

    @Test
    void shouldVanish_andLeaveArticlesAndEventsToTheSurvivor_whenMerged() {
        Map<IndexFamily, Map<String, String>> before = documents();
        assertThat(linkedTo(persons.get(1))).containsExactly(articles.get(0));
        assertThat(bench.merge(persons.get(1), persons.get(2))).isTrue();
        bench.matchNames();
        bench.synchronise();
        assertThat(IndexContent.documents(bench.index(), IndexFamily.AUTHORITIES))
                .doesNotContainKey(persons.get(1).toString()).containsKey(persons.get(2).toString());
        assertThat(linkedTo(persons.get(1))).isEmpty();
        assertThat(linkedTo(persons.get(2))).as("the name that both bear means one person now")
                .containsExactlyInAnyOrder(articles.get(0), articles.get(1), articles.get(2));
        assertThat(articlesNaming("Bernard Bakker")).isEqualTo(
                ids(articles.get(0), articles.get(1), articles.get(2)));
        assertThat(IndexContent.having(bench.index(), IndexFamily.EVENTS, LinkFields.PERSONS,
                persons.get(2).toString())).isEqualTo(ids(events.get(0), events.get(1)));
        bench.unmerge(persons.get(1));
        bench.matchNames();
        bench.synchronise();
        assertThat(documents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 1848, 20_220_105})
    void shouldBeTheSameToTheLastCharacter_whenEverythingIsUndone(long seed) throws Exception {
        Map<IndexFamily, Map<String, String>> before = documents();
        Map<AuthorityId, List<NameVariant>> names = new HashMap<>();
        persons.forEach(id -> names.put(id, bench.authorities().current(id).orElseThrow().content().names()));
        SplittableRandom random = new SplittableRandom(seed);
        Set<AuthorityId> merged = new LinkedHashSet<>();
        for (int step = 1; step <= STEPS; step++) {
            AuthorityId one = persons.get(random.nextInt(persons.size()));
            AuthorityId other = persons.get(random.nextInt(persons.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    if (bench.merge(one, other)) {
                        merged.add(one);
                    }
                }
                case 2 -> {
                    bench.unmerge(one);
                    merged.remove(one);
                }
                case 3 -> bench.authorities().addName(one, name(random), "also", "editor");
                default -> bench.rename(one, List.of(name(random)));
            }
            if (random.nextBoolean()) {
                bench.matchNames();
            }
            if (step % 5 == 0) {
                bench.synchronise();
                shouldShowWhatTheArchiveShows("seed " + seed + " step " + step);
            }
        }
        merged.forEach(bench::unmerge);
        names.forEach(bench::rename);
        bench.matchNames();
        bench.synchronise();
        assertThat(documents()).as("seed " + seed).isEqualTo(before);
        shouldShowWhatTheArchiveShows("seed " + seed);
    }

    /** Of few, some of which are in the articles. */
    private static NameVariant name(SplittableRandom random) {
        List<String> names = List.of("Alberts", "Bakker", "Cornelia Citroen", "Bart Bakker", "Dirk Dekker", "Onrust");
        return NameVariant.of(names.get(random.nextInt(names.size())), "nl", NameKind.ALTERNATE);
    }

    /** Every document is what would be written now: nothing was missed on the way. */
    private void shouldShowWhatTheArchiveShows(String story) throws IOException {
        FamilyWriters writers = new FamilyWriters(bench.readers(), new Morphology(), RelaySettings.defaults());
        Map<IndexFamily, List<UUID>> records = Map.of(IndexFamily.ARTICLES,
                articles.stream().map(ArticleId::value).toList(), IndexFamily.AUTHORITIES,
                Stream.concat(persons.stream(), Stream.of(almaty))
                        .map(AuthorityId::value).toList(),
                IndexFamily.EVENTS, events.stream().map(EventId::value).toList());
        for (IndexFamily family : records.keySet()) {
            Map<String, String> indexed = new TreeMap<>(IndexContent.documents(bench.index(), family));
            indexed.keySet().retainAll(records.get(family).stream().map(UUID::toString).toList());
            Map<String, String> expected = new TreeMap<>();
            for (var document : writers.source(family).documents(records.get(family)).entrySet()) {
                expected.put(document.getKey().toString(), kept(family, document.getValue()));
            }
            assertThat(indexed).as(story).isEqualTo(expected);
        }
    }

    /** The document without what is searched only. */
    private static String kept(IndexFamily family, IndexDocument document) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            document.write(json);
        }
        ObjectNode kept = (ObjectNode) new ObjectMapper().readTree(text.toString());
        kept.remove(family == IndexFamily.AUTHORITIES
                ? List.of("exactNames")
                : List.of("names", "personNames", "organisationNames", "placeNames", "eventTitles", "quotes"));
        return kept.toString();
    }
}
