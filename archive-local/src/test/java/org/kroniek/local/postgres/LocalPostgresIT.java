package org.kroniek.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.Endings;

@DisplayName("PostgreSQL")
class LocalPostgresIT {

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    @DisplayName("for the archive's data")
    class Durable {

        Path directory;
        LocalPostgres postgres;

        @BeforeAll
        void start(@TempDir Path temporary) {
            directory = temporary;
            postgres = LocalPostgres.start(directory);
        }

        @AfterAll
        void stop() {
            postgres.close();
        }

        @Test
        void shouldWaitForTheDiskAtEachCommit() throws SQLException {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(query(postgres.jdbcUrl(), "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }

        @Test
        void shouldListenOnTheLoopbackAddressOnly() throws SQLException {
            assertThat(query(postgres.jdbcUrl(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }

        @Test
        void shouldGiveItsOwnerNoSuperuserRights() throws SQLException {
            assertThat(query(postgres.jdbcUrl(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(query(postgres.jdbcUrl(),
                    "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'kroniek'"))
                    .isEqualTo("kroniek");
        }

        @Test
        void shouldRefuseEveryRole_whenThePasswordIsWrongOrMissing() {
            for (String role : List.of("kroniek", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), role, "wrong"))
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl() + "?user=" + role))
                        .isInstanceOf(SQLException.class).hasMessageContaining("password");
            }
        }

        @Test
        void shouldTrustNobodyInItsHostRules() throws Exception {
            assertThat(Files.readAllLines(directory.resolve("cluster/pg_hba.conf")))
                    .filteredOn(line -> !line.startsWith("#"))
                    .isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain("trust"));
        }

        @Test
        void shouldKeepItsPasswordsFromOthers() throws Exception {
            Path secrets = directory.resolve("secrets.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets))).isEqualTo("rw-------");
            assertThat(Files.readString(secrets)).contains(postgres.password());
            assertThat(directory.resolve("initdb.password")).doesNotExist();
        }

        @Test
        void shouldLetItsOwnerInstallTheTrustedExtensions() throws SQLException {
            try (Connection connection = connect(postgres.jdbcUrl())) {
                connection.createStatement().execute("CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent");
            }
            assertThat(query(postgres.jdbcUrl(), "SELECT unaccent('Kirgizië')")).isEqualTo("Kirgizie");
        }

        @Test
        void shouldSortAndFoldLettersTheSameOnEveryMachine() throws SQLException {
            assertThat(query(postgres.jdbcUrl(),
                    "SELECT upper('ë') || datcollate || datlocale FROM pg_database WHERE datname = 'kroniek'"))
                    .isEqualTo("ËCC.UTF-8");
        }

        @Test
        void shouldKeepCommittedRows_whenKilled() throws SQLException {
            try (Connection connection = connect(postgres.jdbcUrl())) {
                connection.createStatement()
                        .execute("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('committed')");
            }
            String password = postgres.password();
            postgres.kill();
            assertThat(postgres.isAlive()).isFalse();
            postgres.close();
            postgres = LocalPostgres.start(directory);
            assertThat(query(postgres.jdbcUrl(), "SELECT word FROM kept")).isEqualTo("committed");
            assertThat(postgres.password()).isEqualTo(password);
        }

        @Test
        void shouldEndTheServerLeftBehindByAKilledLauncher() throws Exception {
            postgres.close();
            long leftover = LauncherThatIsKilled.run(directory);
            assertThat(ProcessHandle.of(leftover)).as("PostgreSQL outlives its launcher").isPresent();

            postgres = LocalPostgres.start(directory);

            assertThat(postgres.endedLeftover()).contains(leftover);
            assertThat(ProcessHandle.of(leftover))
                    .matches(process -> process.isEmpty() || Endings.isGone(process.get()));
            assertThat(query(postgres.jdbcUrl(), "SELECT 1")).isEqualTo("1");
        }

        @Test
        void shouldSpareAnotherProcessThatHasTheNumberOfADeadServer() throws Exception {
            postgres.close();
            Process bystander = new ProcessBuilder("sleep", "60").start();
            try {
                Files.writeString(directory.resolve("cluster/postmaster.pid"),
                        "%d\n%s\n".formatted(bystander.pid(), directory.resolve("cluster")));
                postgres = LocalPostgres.start(directory);
                assertThat(postgres.endedLeftover()).isEmpty();
                assertThat(bystander.isAlive()).isTrue();
            } finally {
                bystander.destroyForcibly();
            }
        }

        private String query(String url, String sql) throws SQLException {
            return LocalPostgresIT.query(connect(url), sql);
        }

        private Connection connect(String url) throws SQLException {
            return DriverManager.getConnection(url, postgres.user(), postgres.password());
        }
    }

    @Nested
    @DisplayName("for tests")
    class Temporary {

        @Test
        void shouldLendFreshDatabases_andLeaveNothingBehind() throws SQLException {
            LocalPostgres postgres = LocalPostgres.temporary();
            assertThat(query(connect(postgres, postgres.jdbcUrl()), "SHOW fsync")).isEqualTo("off");
            assertThat(postgres.version()).startsWith("18.");

            String url = postgres.createDatabase("articles-1");
            assertThat(query(connect(postgres, url), "SELECT current_database()")).isEqualTo("articles-1");
            assertThatThrownBy(() -> postgres.createDatabase("articles-1")).isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining("already exists");

            Path data = postgres.data();
            assertThat(data).exists();
            postgres.close();
            assertThat(data.getParent()).doesNotExist();
            assertThat(postgres.isAlive()).isFalse();
        }

        private Connection connect(LocalPostgres postgres, String url) throws SQLException {
            return DriverManager.getConnection(url, postgres.user(), postgres.password());
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (connection; ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
