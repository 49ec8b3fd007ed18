package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kroniek.core.testing.Deliveries.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.importing.zip.ZipLimits;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.internal.JpaImportService;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** Until all bytes are here nothing has been accepted, and nothing stays. */
class DeliveryReceptionIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int CHUNK = 1 << 20;

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
        DATABASE.sql().update("truncate import_job, import_part, import_chunk cascade");
    }

    private static void assertNothingStays() {
        for (String table : List.of("import_job", "import_part", "import_chunk")) {
            assertThat(DATABASE.sql().count(table)).as(table).isZero();
        }
    }

    private static DeliveryPart part(InputStream content) {
        return new DeliveryPart(DeliveryPart.Role.DOCUMENT, Optional.of("deel.txt"), "text/plain", content);
    }

    @Nested
    class TooLarge {

        @Test
        void shouldLeaveNothing_whenOneFileExceedsTheLimit() {
            assertThatThrownBy(() -> workshop.submit(file("a.txt", new byte[ImportWorkshop.MAX_DELIVERY + 1])))
                    .isInstanceOf(DeliveryTooLargeException.class)
                    .extracting(failure -> ((DeliveryTooLargeException) failure).limit())
                    .isEqualTo((long) ImportWorkshop.MAX_DELIVERY);
            assertNothingStays();
        }

        @Test
        void shouldLeaveNothing_whenAllFilesTogetherExceedTheLimit() {
            byte[] half = new byte[ImportWorkshop.MAX_DELIVERY / 2];

            assertThatThrownBy(() -> workshop.submit(file("a.txt", half), file("b.txt", half), file("c.txt", "x")))
                    .isInstanceOf(DeliveryTooLargeException.class);
            assertNothingStays();
        }

        @Test
        void shouldBeAccepted_whenItHasExactlyTheLimit() {
            ImportId id = workshop.submit(file("a.txt", new byte[ImportWorkshop.MAX_DELIVERY]));

            assertThat(workshop.report(id).state()).isEqualTo(ImportState.QUEUED);
        }
    }

    @Nested
    class BrokenOff {

        private final InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("Het begin van een ".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new IOException("connection reset");
                    }
                });

        @Test
        void shouldLeaveNothing() {
            assertThatThrownBy(() -> workshop.service().submit("editor", ImportDefaults.NONE,
                    List.of(file("heel.txt", "Een heel bericht."), part(broken)).iterator()))
                    .isInstanceOf(IOException.class).hasMessage("connection reset");
            assertNothingStays();
        }

        @Test
        void shouldWakeNobody() {
            AtomicInteger woken = new AtomicInteger();
            JpaImportService service = new JpaImportService(DATABASE.entities(), DATABASE.transactions(),
                    workshop.core().identities(), workshop.core().clock(), workshop.importers(),
                    ImportWorkshop.cleanup(), ImportSettings.DEFAULT, _ -> {},
                    woken::incrementAndGet);

            assertThatThrownBy(
                    () -> service.submit("editor", ImportDefaults.NONE, List.of(part(broken)).iterator()))
                    .isInstanceOf(IOException.class);
            assertThat(woken).hasValue(0);
        }

        @Test
        void shouldBeForgottenAfterADay_whenThePortalDiedWithIt() {
            DATABASE.sql().update("""
                    insert into import_job (id, state, submitted_by, submitted_at)
                    values (gen_random_uuid(), 'RECEIVING', 'editor', ?)""",
                    workshop.core().clock().instant().atOffset(ZoneOffset.UTC));

            workshop.runner("portal").runAll();
            assertThat(DATABASE.sql().count("import_job")).isEqualTo(1);

            workshop.core().clock().advance(Duration.ofHours(25));
            workshop.runner("portal").runAll();
            assertNothingStays();
        }
    }

    @Nested
    class Whole {

        @Test
        void shouldBeInvisibleWhileItComesIn() {
            InputStream watching = new ByteArrayInputStream("Een bericht.".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public byte[] readNBytes(int length) throws IOException {
                    List<UUID> ids = DATABASE.sql().column(UUID.class, "select id from import_job");
                    assertThat(ids).hasSize(1);
                    assertThat(workshop.service().report(new ImportId(ids.getFirst()))).isEmpty();
                    workshop.runner("eager").runAll();
                    return super.readNBytes(length);
                }
            };

            ImportId id = workshop.submit(part(watching));

            assertThat(workshop.report(id).state()).isEqualTo(ImportState.QUEUED);
        }

        @Test
        void shouldWakeTheRunner_onceItIsQueued() throws IOException {
            AtomicInteger queued = new AtomicInteger();
            JpaImportService service = new JpaImportService(DATABASE.entities(), DATABASE.transactions(),
                    workshop.core().identities(), workshop.core().clock(), workshop.importers(),
                    ImportWorkshop.cleanup(), ImportSettings.DEFAULT, _ -> {},
                    () -> queued.set((int) DATABASE.sql().count("import_job where state = 'QUEUED'")));

            service.submit("editor", ImportDefaults.NONE, List.of(file("a.txt", "Een bericht.")).iterator());

            assertThat(queued).hasValue(1);
        }

        @Test
        void shouldComeBackByteForByte_whenItTakesSeveralChunks() {
            ImportSettings large = new ImportSettings(4 * CHUNK, 8 * CHUNK, 10, 4 * CHUNK, ImportWorkshop.PATIENT,
                    ZipLimits.DEFAULT);
            ImportWorkshop wide = new ImportWorkshop(DATABASE, large);
            byte[] bytes = ("Een lange zin die maar doorgaat. ".repeat(2 * CHUNK / 32) + "Einde.")
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(bytes).hasSizeGreaterThan(2 * CHUNK);

            ImportReport report = wide.imported(file("groot.txt", bytes));

            assertThat(report.counts().created()).isEqualTo(1);
            assertThat(wide.core().snapshots().original(report.articles().getFirst()).orElseThrow().bytes())
                    .isEqualTo(bytes);
        }

        @Test
        void shouldBeUnknown_whenNobodySubmittedIt() {
            assertThat(workshop.service().report(new ImportId(UUID.randomUUID()))).isEmpty();
        }
    }
}
