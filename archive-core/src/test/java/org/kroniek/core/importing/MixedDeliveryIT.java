package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.jsonLines;
import static org.kroniek.core.testing.Deliveries.line;
import static org.kroniek.core.testing.Deliveries.manifest;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.Vocabulary;

/** Articles, authorities, events and terms in one delivery. */
class MixedDeliveryIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int OF_EACH = 2 * ImportWorkshop.BATCH + 3;

    private static final AtomicInteger LISTS = new AtomicInteger();

    private ImportWorkshop workshop;
    private String list;

    @BeforeEach
    void open() {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
        list = "Lijst " + LISTS.incrementAndGet();
    }

    private String term(int number) {
        return "{\"type\": \"term\", \"vocabulary\": \"eventType\", \"code\": \"l%dt%d\", \"labels\": {\"nl\": \"t%2$d\"}}"
                .formatted(LISTS.get(), number);
    }

    private String person(int number) {
        return "{\"type\": \"person\", \"source\": \"%s\", \"externalId\": \"x-%d\", \"names\": [{\"text\": \"Jan Zoveel %2$d\", \"kind\": \"preferred\"}]}"
                .formatted(list, number);
    }

    private String event(int number) {
        return """
                {"type": "event", "source": "%s", "externalId": "e-%d", "titles": {"nl": "Gebeurtenis %2$d"}, \
                "eventType": "protest", "status": "confirmed", "participants": [{"authority": "x-%2$d", "role": "victim"}], \
                "evidence": [{"article": {"source": "%1$s", "externalId": "a-%2$d"}, "quote": "nummer %2$d en"}]}"""
                .formatted(list, number);
    }

    private String article(int number) {
        return line(list, "a-" + number, "Bericht nummer " + number + " en niet meer.");
    }

    /** Terms, persons, articles and events, in batches of each; at the end one of each by turns. */
    private String[] lines() {
        Stream<String> together = Stream.<IntFunction<String>>of(this::term, this::person,
                this::article, this::event)
                .flatMap(kind -> IntStream.rangeClosed(1, OF_EACH).mapToObj(kind));
        Stream<String> byTurns = IntStream.rangeClosed(OF_EACH + 1, OF_EACH + 3)
                .mapToObj(number -> Stream.of(article(number), "damaged", person(number), term(number), event(number)))
                .flatMap(lines -> lines);
        return Stream.concat(together, byTurns).toArray(String[]::new);
    }

    private void assertCompleteAndExact(ImportReport report) {
        int each = OF_EACH + 3;
        KindCounts all = new KindCounts(each, 0, 0);
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.counts()).isEqualTo(new ImportCounts(4 * each + 3, 4 * each, 0, 0, 3));
        assertThat(report.kinds()).isEqualTo(Map.of(DocumentKind.ARTICLE, all, DocumentKind.AUTHORITY, all,
                DocumentKind.EVENT, all, DocumentKind.TERM, all));
        assertThat(report.articles()).hasSize(each);
        assertThat(made(report, "term is not null and version is null")).hasSize(each);
        for (String kind : List.of("article", "authority", "event")) {
            assertThat(made(report, kind + "_id is not null and version = 1 and outcome = 'CREATED'")).hasSize(each);
        }
        assertThat(DATABASE.sql().column(String.class, "select external_id from authority where source = ?", list))
                .hasSize(each);
        assertThat(DATABASE.sql().column(String.class, "select external_id from event where source = ?", list))
                .hasSize(each);
    }

    private static List<Integer> made(ImportReport report, String condition) {
        return DATABASE.sql().column(Integer.class,
                "select item from document_of_import where import_id = ? and " + condition, report.id().value());
    }

    @Test
    void shouldBeStoredWhole() {
        assertCompleteAndExact(workshop.imported(jsonLines(lines())));

        assertThat(workshop.core().authorities().vocabularies().term(Vocabulary.EVENT_TYPE, "l" + LISTS.get() + "t1"))
                .isPresent();
        assertThat(DATABASE.sql().column(String.class, """
                select distinct v.author from authority_version v join authority a on a.id = v.authority_id
                where a.source = ?""", list)).as("who delivered").containsExactly("editor");
    }

    @Test
    void shouldChangeNothing_whenDeliveredAgain() {
        workshop.imported(jsonLines(lines()));

        ImportReport report = workshop.imported(jsonLines(lines()));

        int each = OF_EACH + 3;
        assertThat(report.counts()).isEqualTo(new ImportCounts(4 * each + 3, 0, 0, 4 * each, 3));
        assertThat(made(report, "version is null and outcome = 'UNCHANGED'")).hasSize(4 * each);
    }

    @Test
    void shouldRevise_whatIsDeliveredOtherwise() {
        workshop.imported(jsonLines(term(1), person(1), article(1), event(1)));

        ImportReport report = workshop.imported(jsonLines(term(1).replace("t1\"}", "T1\"}"),
                person(1).replace("Jan", "Piet"), event(1).replace("Gebeurtenis", "Voorval")));

        assertThat(report.problems()).isEmpty();
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 0, 3, 0, 0));
        assertThat(made(report, "version = 2 and outcome = 'REVISED'")).hasSize(2);
    }

    @Test
    void shouldTakeTablesAndHeedTheManifest() {
        ImportReport report = workshop.imported(
                manifest("{\"file\": \"namen.csv\", \"source\": \"%s\"}".formatted(list),
                        "{\"file\": \"zaken.jsonl\", \"source\": \"%s\", \"externalId\": \"x\"}".formatted(list)),
                file("namen.csv", "type,externalId,name:nl\nperson,x-1,Jan Zoveel\nplace,p-1,Zomaar"),
                file("zaken.jsonl", "{\"type\": \"event\", \"externalId\": \"e-1\", \"titles\": {\"nl\": \"Iets\"}, "
                        + "\"eventType\": \"protest\", \"places\": [{\"authority\": \"p-1\"}]}"));

        assertThat(report.problems()).extracting(ImportProblem::code).containsExactly(Code.NOT_FOR_MANY_ARTICLES);
        assertThat(report.of(DocumentKind.AUTHORITY)).isEqualTo(new KindCounts(2, 0, 0));
        assertThat(report.of(DocumentKind.EVENT)).isEqualTo(new KindCounts(1, 0, 0));
        assertThat(DATABASE.sql().column(String.class, "select external_id from authority where source = ?", list))
                .containsExactlyInAnyOrder("x-1", "p-1");
    }

    @Test
    void shouldBeOfTheListThatTheDeliveryNames_orOfNone() {
        String place = "{\"type\": \"place\", \"externalId\": \"%s\", \"names\": [{\"text\": \"Zomaar\", \"kind\": \"preferred\"}]}";
        ImportDefaults defaults = new ImportDefaults(Optional.of(list), Optional.empty(),
                Optional.empty(), Optional.empty());

        workshop.imported(defaults, jsonLines(place.formatted("p-" + list)));
        workshop.imported(jsonLines(place.formatted("q-" + list)));

        assertThat(DATABASE.sql().column(String.class,
                "select source from authority where external_id in (?, ?) order by external_id", "p-" + list,
                "q-" + list)).containsExactly(list, ImportCleanup.UNATTRIBUTED);
    }

    @Nested
    class ARecordThatIsRefused {

        @Test
        void shouldBeNamed_andHarmNoOther() {
            String taken = "\"identifiers\": {\"wikidata\": \"Q%d\"}, \"names\"".formatted(1_000_000 + LISTS.get());
            ImportReport report = workshop.imported(jsonLines(article(1), article(2),
                    person(1).replace("\"names\"", taken), person(2).replace("\"names\"", taken),
                    person(1).replace("person", "place"), person(3), person(4).replace("Jan Zoveel 4", ""),
                    event(1), event(2), event(3), event(1).replace("nummer 1 en", "nummer 7 en"), "damaged"));

            assertThat(report.problems())
                    .extracting(ImportProblem::code, problem -> problem.item().orElseThrow(),
                            problem -> problem.line().getAsLong(), problem -> problem.detail().orElse(""))
                    .containsExactly(
                            tuple(Code.IDENTIFIER_TAKEN, 4, 4L, "Q" + (1_000_000 + LISTS.get())),
                            tuple(Code.OTHER_KIND, 5, 5L, "PLACE"), tuple(Code.FIELD_MISSING, 7, 7L, ""),
                            tuple(Code.UNKNOWN_AUTHORITY, 9, 9L, "x-2"),
                            tuple(Code.UNKNOWN_ARTICLE, 10, 10L, list + " a-3"),
                            tuple(Code.QUOTE_NOT_FOUND, 11, 11L, "nummer 7 en"),
                            tuple(Code.NOT_JSON, 12, 12L, "damaged"));
            assertThat(report.problems().get(2).field()).contains("names[0].text");
            assertThat(report.counts()).isEqualTo(new ImportCounts(12, 5, 0, 0, 7));
            assertThat(made(report, "true order by item")).containsExactly(1, 2, 3, 6, 8);
        }

        @Test
        void shouldBeNamed_whenOnlyTheDatabaseRefusesIt() {
            ImportId id = workshop.submit(jsonLines(person(1), person(2), person(3), event(1)));
            ImportTargets targets = workshop.targets();

            workshop.runner("portal", new ImportTargets(targets.articles(), (drafts, reason, author) -> {
                if (drafts.stream().anyMatch(draft -> draft.externalId().equals("x-2"))) {
                    throw new PersistenceException("cannot be kept");
                }
                return targets.authorities().store(drafts, reason, author);
            }, targets.events(), targets.vocabularies())).runAll();

            ImportReport report = workshop.report(id);
            assertThat(report.state()).isEqualTo(ImportState.DONE);
            assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.item().orElseThrow())
                    .containsExactly(tuple(Code.NOT_STORED, 2), tuple(Code.UNKNOWN_ARTICLE, 4));
            assertThat(report.of(DocumentKind.AUTHORITY)).isEqualTo(new KindCounts(2, 0, 0));
        }
    }

    @Nested
    class AfterACrash {

        /** In each of these transactions: some are in the middle of each kind, some at the borders between kinds. */
        @ParameterizedTest
        @ValueSource(ints = {6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 25, 28})
        void shouldBeFinishedByAnother(int transaction) {
            ImportId id = workshop.submit(jsonLines(lines()));
            assertThatThrownBy(workshop.runner("portal", dyingIn(transaction))::runAll).isInstanceOf(Killed.class);
            assertThat(workshop.report(id).state()).isEqualTo(ImportState.RUNNING);

            workshop.lapse();
            workshop.runner("other portal").runAll();

            assertCompleteAndExact(workshop.report(id));
        }

        /** Transactions of which one does its work and then never comes to its end. */
        private static Transactions dyingIn(int transaction) {
            AtomicInteger count = new AtomicInteger();
            return new Transactions() {
                @Override
                public <T> T call(Supplier<T> work) {
                    return DATABASE.transactions().call(() -> {
                        T result = work.get();
                        if (count.incrementAndGet() == transaction) {
                            throw new Killed();
                        }
                        return result;
                    });
                }
            };
        }
    }

    /** The end of a process, as far as a thread can play it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
