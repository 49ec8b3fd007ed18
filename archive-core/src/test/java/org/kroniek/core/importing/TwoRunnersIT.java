package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kroniek.core.testing.Deliveries.articles;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

class TwoRunnersIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int IMPORTS = 12;

    private static final int DOCUMENTS = ImportWorkshop.BATCH + 2;

    private final Map<String, Set<String>> portalsOfSource = new ConcurrentHashMap<>();
    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    private ImportRunner noting(String holder) {
        return workshop.runner(holder, (drafts, reason, author) -> {
            drafts.forEach(draft -> portalsOfSource
                    .computeIfAbsent(draft.source(), _ -> ConcurrentHashMap.newKeySet()).add(holder));
            return workshop.core().archive().store(drafts, reason, author);
        });
    }

    @Test
    void shouldWorkOnEachImportOnce() throws Exception {
        List<ImportId> imports = new ArrayList<>();
        for (int i = 0; i < IMPORTS; i++) {
            imports.add(workshop.submit(articles("Krant " + i, DOCUMENTS)));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> portals = new ArrayList<>();
            for (String holder : List.of("portal a", "portal b")) {
                portals.add(() -> {
                    start.await();
                    noting(holder).runAll();
                    return true;
                });
            }
            for (Future<Boolean> portal : threads.invokeAll(portals)) {
                assertThat(portal.get()).isTrue();
            }
        }

        assertThat(imports).allSatisfy(id -> {
            assertThat(workshop.report(id).state()).isEqualTo(ImportState.DONE);
            assertThat(workshop.report(id).counts()).isEqualTo(new ImportCounts(DOCUMENTS, DOCUMENTS, 0, 0, 0));
        });
        assertThat(portalsOfSource).hasSize(IMPORTS)
                .allSatisfy((_, portals) -> assertThat(portals).hasSize(1));
    }

    @Test
    void shouldPassOverAnImportThatAnotherIsJustTaking() throws Exception {
        ImportId taken = workshop.submit(articles("De Genomene", 1));
        workshop.core().clock().advance(Duration.ofSeconds(1));
        ImportId free = workshop.submit(articles("De Vrije", 1));
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection other = DATABASE.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select * from import_job where id = '" + taken + "' for update").close();

            Future<?> run = thread.submit(() -> workshop.runner("portal").runAll());
            await().until(run::isDone);

            assertThat(workshop.report(free).state()).isEqualTo(ImportState.DONE);
            assertThat(workshop.report(taken).state()).isEqualTo(ImportState.QUEUED);
            other.rollback();
        }
    }

    @Test
    void shouldTakeTheLongestWaitingFirst() {
        ImportId first = workshop.submit(articles("Eerste", 1));
        workshop.core().clock().advance(Duration.ofSeconds(1));
        ImportId second = workshop.submit(articles("Tweede", 1));
        List<String> order = new ArrayList<>();

        workshop.runner("portal", (drafts, reason, author) -> {
            order.add(drafts.getFirst().source());
            return workshop.core().archive().store(drafts, reason, author);
        }).runAll();

        assertThat(order).containsExactly("Eerste", "Tweede");
        assertThat(List.of(first, second)).extracting(id -> workshop.report(id).state())
                .containsOnly(ImportState.DONE);
    }
}
