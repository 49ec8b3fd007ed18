package org.kroniek.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Trail;

@DisplayName("The trail")
class TrailSealerIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int WRITERS = 4;
    private static final int EACH = 150;

    @TempDir
    private Path directory;

    private CoreServices core;
    private Trail trail;

    @BeforeEach
    void wire() {
        DATABASE.sql().update("alter table audit_entry disable trigger user");
        DATABASE.sql().update("alter table audit_seal disable trigger user");
        DATABASE.sql().update("truncate audit_entry, audit_seal, audit_pending");
        DATABASE.sql().update("alter table audit_entry enable trigger user");
        DATABASE.sql().update("alter table audit_seal enable trigger user");
        core = CoreServices.on(DATABASE);
        trail = Trail.of(DATABASE, core.clock(), directory.resolve("heads"));
    }

    private void record(String name) {
        core.trail()
                .record(AuditEntry.of("anna", AuditAction.DISMISSED, new AuditSubject(AuditKind.NAME, name), "why"));
    }

    @Test
    @DisplayName("seals every entry once while others write, without gaps")
    void shouldLoseNothing() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<?> sealing = threads.submit(() -> {
                while (writing.get()) {
                    trail.sealer().sealAll();
                }
            });
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "writer " + writer + " ";
                writers.add(() -> {
                    for (int i = 0; i < EACH; i += 3) {
                        int first = i;
                        core.transactions().run(() -> {
                            record(name + first);
                            record(name + (first + 1));
                            record(name + (first + 2));
                        });
                    }
                    return null;
                });
            }
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            writing.set(false);
            sealing.get();
        }
        trail.sealer().sealAll();

        TrailReport report = trail.report();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.seals()).isEqualTo(WRITERS * EACH);
        assertThat(report.waiting()).isZero();
        assertThat(DATABASE.sql().column(Long.class, "select max(seq) from audit_seal")).containsExactly(
                (long) WRITERS * EACH);
    }

    @Test
    @DisplayName("writes its head to the file at most once a minute, and at the end")
    void shouldWriteHeads() throws IOException {
        core.transactions().run(() -> record("a"));
        trail.sealer().sealAll();
        core.transactions().run(() -> record("b"));
        trail.sealer().sealAll();
        assertThat(Files.readAllLines(directory.resolve("heads"))).singleElement().asString().startsWith("1 ");

        core.clock().advance(Duration.ofMinutes(1));
        trail.sealer().sealAll();
        core.transactions().run(() -> record("c"));
        trail.sealer().finish();
        trail.sealer().finish();

        assertThat(Files.readAllLines(directory.resolve("heads")))
                .satisfiesExactly(line -> assertThat(line).startsWith("1 "), line -> assertThat(line).startsWith("2 "),
                        line -> assertThat(line).startsWith("3 "));
        assertThat(trail.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set author = 'nobody'", "delete from audit_entry",
            "truncate audit_entry", "update audit_seal set hash = repeat('0', 64)", "delete from audit_seal",
            "truncate audit_seal", "update article_revision set author = 'nobody'", "update original set content = ''",
            "update authority_version set author = 'nobody'", "update event_version set author = 'nobody'",
            "update evidence_change set reason = ''", "delete from article_access", "delete from mention_decision",
            "update mention_decision set reason = ''",
            "update authority_merge set reason = ''", "delete from authority_merge",
            "delete from event_suggestion_decision", "update event_suggestion_decision set outcome = 'REJECTED'",
            "delete from citable_search", "update flyway_schema_history set checksum = 0",
            "alter table audit_entry disable trigger all", "drop table audit_seal", "set role kroniek"})
    @DisplayName("is only ever added to by the portal's role")
    void shouldRefuseThePortal(String sql) {
        assertThatThrownBy(() -> DATABASE.portalSql().update(sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    @DisplayName("refuses a change even by the owner, unless the owner means it")
    void shouldRefuseTheOwner() {
        core.transactions().run(() -> record("a"));

        assertThatThrownBy(() -> DATABASE.sql().update("delete from audit_entry"))
                .hasMessageContaining("audit_entry is only ever added to");
    }
}
