package org.kroniek.core.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kroniek.core.testing.Deliveries.jsonLines;
import static org.kroniek.core.testing.Deliveries.line;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.analysis.internal.Traces;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.duplicate.internal.NearDuplicateRunner;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.undo.internal.JpaImportUndo;
import org.kroniek.core.undo.internal.UndoRunner;

/** An import is taken back, exactly, but for what others have built on. */
class ImportUndoIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    /** All that an import writes; not the log of changes and what belongs to imports themselves. */
    private static final List<String> TABLES = List.of("publication", "article", "article_revision", "original",
            "authority", "authority_version", "authority_name", "authority_identifier", "authority_relation", "event",
            "event_version", "event_authority", "evidence", "evidence_change", "vocabulary_term", "mention",
            "date_mention", "unknown_name", "event_finding", "near_duplicate_text", "near_duplicate_article");

    private static final int ARTICLES = 450;
    private static final AtomicInteger LISTS = new AtomicInteger();

    private ImportWorkshop workshop;
    private ImportUndo undo;
    private String list;

    @BeforeEach
    void open() {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
        undo = new JpaImportUndo(DATABASE.entities(), DATABASE.transactions(), traces(), workshop.core().recorder(),
                new JpaAuditTrail(DATABASE.entities(), workshop.core().clock()), workshop.core().clock(), () -> {});
        list = "Undo " + LISTS.incrementAndGet();
    }

    private Traces traces() {
        return new Traces(DATABASE.entities(), workshop.core().analysis().names(),
                workshop.core().analysis().finders(), workshop.core().recorder());
    }

    private UndoRunner runner(Transactions transactions) {
        return new UndoRunner(DATABASE.entities(), transactions, traces(), workshop.core().recorder(),
                new JpaAuditTrail(DATABASE.entities(), workshop.core().clock()), workshop.core().clock(),
                UUID.randomUUID().toString(), Duration.ofMinutes(5), () -> {});
    }

    private void undone(ImportId id) {
        assertThat(undo.begin(id, "redacteur")).isTrue();
        runner(DATABASE.transactions()).runAll();
        assertThat(workshop.report(id).state()).isEqualTo(ImportState.UNDONE);
        settle();
    }

    /** What follows changes in the background has followed them. */
    private void settle() {
        workshop.core().analysis().matching().runAll();
        new NearDuplicateRunner(DATABASE.entities(), DATABASE.transactions(), workshop.core().log(),
                workshop.core().recorder(), workshop.core().identities(), () -> {}).runAll();
    }

    /** Rows of each table with what they say, but for keys that the database hands out. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        TABLES.forEach(table -> contents.put(table, String.valueOf(DATABASE.sql().column(String.class,
                "select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') from (select cast(to_jsonb(t)"
                        + (List.of("mention", "date_mention", "event_finding").contains(table)
                                ? " - 'id'"
                                : " - 'none'")
                        + (table.equals("near_duplicate_text") ? " - 'group_id'" : " - 'none'")
                        + " as text) as r from " + table + " t) s")
                .getFirst())));
        return contents;
    }

    private String article(int number) {
        return line(list, "a-" + number, "Op 5 januari 2022 kwam Jan Zoveel " + number + " naar " + list
                + ", waar de politie bericht nummer " + number + " las en bleef.");
    }

    private Stream<String> others() {
        return Stream.of("""
                {"type": "term", "vocabulary": "eventType", "code": "u%1$dt", "labels": {"nl": "soort"}}""", """
                {"type": "person", "source": "%2$s", "externalId": "x-1", "names": [{"text": "Jan Zoveel 1", "kind": \
                "preferred"}], "relations": [{"kind": "relatedTo", "target": "x-2"}]}""", """
                {"type": "person", "source": "%2$s", "externalId": "x-2", "names": [{"text": "Jan Zoveel 2", "kind": \
                "preferred"}], "relations": [{"kind": "relatedTo", "target": "x-1"}]}""", """
                {"type": "event", "source": "%2$s", "externalId": "e-1", "titles": {"nl": "Bericht"}, "eventType": \
                "u%1$dt", "status": "confirmed", "participants": [{"authority": "x-1", "role": "victim"}], "evidence": \
                [{"article": {"source": "%2$s", "externalId": "a-1"}, "quote": "bericht nummer 1 las"}]}""")
                .map(line -> line.formatted(LISTS.get(), list));
    }

    private String[] delivery() {
        List<String> lines = IntStream.rangeClosed(1, ARTICLES).mapToObj(this::article)
                .collect(Collectors.toList());
        lines.addAll(others().toList());
        lines.add(article(7)); // once more, unchanged
        lines.add(line(list, "a-8", "Een heel ander bericht."));
        return lines.toArray(String[]::new);
    }

    @Test
    void shouldLeaveTheArchiveAsItWas() {
        workshop.imported(
                jsonLines(line(list, "a-3", "Dit stond er al, over Piet."), line("Andere krant", list, "x y")));
        settle();
        Map<String, String> before = contents();
        workshop.core().clock().advance(Duration.ofSeconds(1));
        ImportReport report = workshop.imported(jsonLines(delivery()));
        settle();
        assertThat(report.counts().refused()).isZero();
        assertThat(contents()).isNotEqualTo(before);

        undone(report.id());

        assertThat(contents()).isEqualTo(before);
        assertThat(undo.standing(report.id())).contains(new UndoStanding(ARTICLES + 4 + 1, ARTICLES + 4 + 1, Map.of()));
        assertThat(undo.kept(report.id(), 0, 10)).isEmpty();
        assertThat(undo.begin(report.id(), "redacteur")).as("once more").isFalse();
    }

    @Test
    void shouldLogTheRemovalOfEachArticle() {
        ImportReport report = workshop.imported(jsonLines(article(1), article(2)));
        List<UUID> articles = report.articles().stream().map(id -> id.value()).toList();

        undone(report.id());

        assertThat(DATABASE.sql().column(UUID.class,
                "select subject_id from change_log where action = 'WITHDRAWN' and subject_id = any(?) order by 1",
                (Object) articles.toArray(UUID[]::new))).containsExactlyInAnyOrderElementsOf(articles);
    }

    @Test
    void shouldKeepAndList_whatOthersHaveBuiltOn() {
        ImportReport report = workshop.imported(jsonLines(article(1), article(2), article(3), article(4)));
        workshop.imported(jsonLines(line(list, "a-1", "Gecorrigeerd.")));
        workshop.imported(jsonLines(article(2)));
        workshop.imported(jsonLines(others().toArray(String[]::new))); // with a-1 as evidence, which it no longer says
        Map<KeptReason, Integer> expected = Map.of(KeptReason.EDITED, 1, KeptReason.DELIVERED_AGAIN, 1);

        assertThat(undo.preview(report.id()).orElseThrow()).isEqualTo(new UndoStanding(4, 2, expected));
        undone(report.id());

        assertThat(undo.standing(report.id())).contains(new UndoStanding(4, 2, expected));
        assertThat(undo.kept(report.id(), 0, 10)).extracting(KeptDocument::item, KeptDocument::reason)
                .containsExactly(tuple(1, KeptReason.EDITED),
                        tuple(2, KeptReason.DELIVERED_AGAIN));
        assertThat(DATABASE.sql().column(String.class, """
                select a.external_id from article a join publication p on p.id = a.publication_id where p.name = ?
                order by 1""", list)).containsExactly("a-1", "a-2");
    }

    @Test
    void shouldGoOn_whereAnotherPortalStopped() {
        ImportReport report = workshop.imported(jsonLines(delivery()));
        undo.begin(report.id(), "redacteur");
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        Transactions breaking = new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                if (calls.incrementAndGet() == 4) {
                    failed.set(true);
                    throw new IllegalStateException("out of order");
                }
                return DATABASE.transactions().call(work);
            }
        };
        assertThatThrownBy(() -> runner(breaking).runAll())
                .hasMessage("out of order");
        int taken = undo.standing(report.id()).orElseThrow().taken();
        assertThat(taken).isBetween(1, ARTICLES);

        workshop.lapse();
        runner(DATABASE.transactions()).runAll();

        assertThat(workshop.report(report.id()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(undo.standing(report.id()).orElseThrow().keptInAll()).isZero();
    }
}
