package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.fake.FakePrograms;
import org.kroniek.local.process.Endings;

/** With a real PostgreSQL, and small programs in place of Elasticsearch and WildFly. */
@DisplayName("The launcher")
class LauncherIT {

    @TempDir
    Path directory;
    private Path data;
    private Path seeds;
    private FakePrograms programs;

    @BeforeEach
    void install() throws IOException {
        data = directory.resolve("data");
        programs = new FakePrograms(directory.resolve("programs"));
        seeds = directory.resolve("seeds");
        Files.createDirectories(seeds.resolve("articles"));
        Files.writeString(seeds.resolve("articles/een.txt"), "Kirgizië");
        Files.writeString(seeds.resolve("manifest.jsonl"), "{\"file\":\"articles/een.txt\",\"title\":\"Een\"}\n\n");
    }

    @Test
    void shouldStartWithSeedsAndStopWithoutATrace() throws Exception {
        try (RunningLauncher launcher = start("--seeds", seeds.toString()).awaitReady()) {
            assertThat(launcher.lines()).last().asString()
                    .isEqualTo("Kroniek is ready: http://localhost:" + launcher.port() + "/");
            assertThat(launcher.output()).containsPattern("PostgreSQL 18\\.\\d+ is up \\(\\d+\\.\\d s\\)")
                    .contains("Seeds loaded: 2 articles");

            assertThat(launcher.get("/searches")).as("asked until both are found").isEqualTo("3");

            Path key = data.resolve("admin.key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
            assertThat(Files.readString(key).strip()).matches("krn_[A-Za-z0-9_-]{43}");
            assertThat(launcher.get("/environment")).contains("KRONIEK_ADMIN_KEY=" + Files.readString(key).strip())
                    .contains("KRONIEK_ADMIN_PASSWORD=" + passwordShown(launcher)).contains("KRONIEK_DB_USER=kroniek")
                    .containsPattern("KRONIEK_DB_URL=jdbc:postgresql://127.0.0.1:\\d+/kroniek")
                    .containsPattern("KRONIEK_ELASTICSEARCH_URL=http://127.0.0.1:\\d+");
            assertThat(launcher.get("/received")).startsWith("multipart/form-data; boundary=")
                    .contains("name=\"manifest\"; filename=\"manifest.jsonl\"", "Content-Type: application/x-ndjson",
                            "name=\"file\"; filename=\"articles/een.txt\"", "Content-Type: text/plain; charset=utf-8",
                            "Kirgizië");

            List<ProcessHandle> children = launcher.children();
            assertThat(children).hasSizeGreaterThanOrEqualTo(2);
            launcher.terminate();
            assertThat(launcher.lines()).last().asString().isEqualTo("Kroniek has stopped.");
            assertThat(children).allMatch(Endings::isGone);
            assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
            assertThat(data.resolve("seeds.loaded")).exists();
            String password = passwordShown(launcher);
            try (Stream<Path> files = Files.walk(data)) {
                assertThat(files.filter(file -> holds(file, password))).isEmpty();
            }
        }
    }

    @Test
    void shouldMakeAnotherPassword_whenTheFirstStartWasStoppedBeforeItWasShown() throws Exception {
        programs.war("imports for ever");
        try (RunningLauncher stopped = start("--seeds", seeds.toString()).awaitLine("Seeds: 0 read")) {
            stopped.terminate();
            assertThat(stopped.output()).doesNotContain("Password:");
        }
        programs.war("works");
        try (RunningLauncher launcher = start("--bind", "0.0.0.0").awaitReady()) {
            assertThat(launcher.get("/environment")).contains("KRONIEK_ADMIN_PASSWORD=" + passwordShown(launcher));
            assertThat(launcher.lines()).last().asString().as("an address that can be opened")
                    .isEqualTo("Kroniek is ready: http://localhost:" + launcher.port() + "/");
        }
    }

    @Test
    void shouldEndWhatAKilledLauncherLeft_andKeepPasswordAndSeeds() throws Exception {
        RunningLauncher killed = start("--seeds", seeds.toString()).awaitReady();
        List<ProcessHandle> leftovers = killed.children();
        killed.kill();
        assertThat(leftovers).noneMatch(Endings::isGone);
        String key = Files.readString(data.resolve("admin.key"));
        Files.delete(data.resolve("admin.key"));

        try (RunningLauncher launcher = start("--seeds", seeds.toString()).awaitReady()) {
            assertThat(leftovers).allMatch(Endings::isGone);
            assertThat(launcher.lines().filter(line -> line.startsWith("Ended what a killed launcher"))).singleElement()
                    .asString()
                    .contains("the portal", "Elasticsearch", "PostgreSQL");
            assertThat(launcher.output()).contains("as set before").doesNotContain("Seeds");
            assertThat(launcher.get("/environment")).doesNotContain("KRONIEK_ADMIN_PASSWORD");
            assertThat(Files.readString(data.resolve("admin.key"))).isNotEqualTo(key);

            RunningLauncher second = start();
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.output()).contains("in use by another launcher, process " + launcher.pid())
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void shouldStayUp_whenSeedsAreRefused_andEndWithItsParent() throws Exception {
        programs.war("refuses imports");
        Process parent = new ProcessBuilder("sleep", "300").start();
        try (RunningLauncher launcher = start(Map.of("KRONIEK_ADMIN_PASSWORD", "chosen"), "--seeds", seeds.toString(),
                "--stop-with-parent", "" + parent.pid()).awaitReady()) {
            assertThat(launcher.output()).contains("The seeds were not loaded completely (failed): 1 refused",
                    "line 1: no date (add one)", "the one in KRONIEK_ADMIN_PASSWORD").doesNotContain("chosen");
            assertThat(data.resolve("seeds.loaded")).doesNotExist();
            assertThat(launcher.get("/environment")).contains("KRONIEK_ADMIN_PASSWORD=chosen");

            parent.destroyForcibly();
            assertThat(launcher.awaitEnd()).isZero();
        }
    }

    @Test
    void shouldStopEverything_whenAServiceEndsByItself() throws Exception {
        try (RunningLauncher launcher = start().awaitReady()) {
            List<ProcessHandle> children = launcher.children();
            long portal = Long.parseLong(Files.readAllLines(data.resolve("run/portal.pid")).getFirst());
            ProcessHandle.of(portal).orElseThrow().destroyForcibly();

            assertThat(launcher.awaitEnd()).isEqualTo(2);
            assertThat(launcher.output()).contains("The portal has ended", "INFO fake server, which works");
            assertThat(children).allMatch(Endings::isGone);
        }
    }

    @Test
    void shouldSayWhyThePortalDidNotStart() throws Exception {
        programs.war("is not deployed");
        try (RunningLauncher launcher = start()) {
            assertThat(launcher.awaitEnd()).isEqualTo(1);
            assertThat(launcher.output()).contains("The server refused the archive's WAR: \"a table is missing\"")
                    .doesNotContain("\tat ", "Kroniek is ready");
        }
        await().until(() -> ProcessHandle.allProcesses().noneMatch(this::belongsHere));
    }

    private boolean belongsHere(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(directory.toString())).isPresent();
    }

    private RunningLauncher start(String... options) throws IOException {
        return start(Map.of(), options);
    }

    private RunningLauncher start(Map<String, String> environment, String... options) throws IOException {
        return RunningLauncher.start(programs, data, environment, options);
    }

    private static String passwordShown(RunningLauncher launcher) throws IOException {
        return launcher.lines().filter(line -> line.contains("Password:")).findFirst().orElseThrow()
                .replaceAll(".*Password: +", "")
                .replaceAll(" .*", "");
    }

    private static boolean holds(Path file, String secret) {
        try {
            return Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains(secret);
        } catch (IOException gone) {
            return false;
        }
    }
}
