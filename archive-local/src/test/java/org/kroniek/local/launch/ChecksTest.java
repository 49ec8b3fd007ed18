package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The checks before the start")
class ChecksTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    Path directory;
    private final LauncherOptions options = new LauncherOptions();
    private final FakeMachine machine = new FakeMachine();
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void prepareAGoodMachine() throws IOException {
        options.data = directory.resolve("data");
        options.port = 8080;
        options.bindAddress = "127.0.0.1";
        options.elasticsearchHome = directory.resolve("elasticsearch");
        options.serverHome = directory.resolve("server");
        options.war = touch("kroniek.war");
        options.seeds = directory.resolve("seeds").toString();
        touch("elasticsearch/bin/elasticsearch");
        touch("server/jboss-modules.jar");
        touch("seeds/manifest.jsonl");
    }

    @Test
    void shouldFindNothing_whenAllIsWell() {
        assertThat(problem()).isEmpty();
        assertThat(checks().port()).isEmpty();
        assertThat(warnings).isEmpty();
        assertThat(options.data).isDirectory();
    }

    @Test
    void shouldNameThePort_andWhoHasIt() {
        machine.obstacle = Optional.of("Address already in use");
        assertThat(checks().port()).hasValueSatisfying(
                message -> assertThat(message).contains("Port 8080", "in use by process 4711 (java)",
                        "-Dkroniek.port=8081"));
    }

    @Test
    void shouldGiveTheSystemsReason_whenThePortCannotBeUsedThoughNobodyHasIt() {
        options.port = 80;
        machine.obstacle = Optional.of("Permission denied");
        machine.portHolder = Optional.empty();
        assertThat(checks().port()).hasValueSatisfying(
                message -> assertThat(message)
                        .contains("port 80 of 127.0.0.1: Permission denied.", "-Dkroniek.port=", "-Dkroniek.bind=")
                        .doesNotContain("in use", "held"));
    }

    @Test
    void shouldNameTheHolder_whenTheSystemSpeaksAnotherLanguage() {
        machine.obstacle = Optional.of("Adres is al in gebruik");
        assertThat(checks().port()).hasValueSatisfying(message -> assertThat(message).contains("Adres is al in gebruik",
                "process 4711 (java)", "-Dkroniek.port="));
    }

    @Test
    void shouldRefuseAFullDisk_andWarnOfAnAlmostFullOne() {
        machine.free = 499 * MEBIBYTE;
        assertThat(problem()).hasValueSatisfying(
                message -> assertThat(message).contains(options.data.toString(), "499 MiB free", "at least 500 MiB",
                        "-Dkroniek.data="));
        machine.free = 700 * MEBIBYTE;
        assertThat(problem()).isEmpty();
        assertThat(warnings).singleElement().asString().contains("700 MiB free", "1024 MiB are advised");
    }

    @Test
    void shouldNameADataDirectoryThatCannotBeMade() throws IOException {
        options.data = touch("a file").resolve("data");
        assertThat(problem()).hasValueSatisfying(
                message -> assertThat(message).contains("cannot be created", options.data.toString(),
                        "-Dkroniek.data="));
    }

    @Test
    void shouldMissTheManifest_butOnlyWhenSeedsAreToBeLoaded() throws IOException {
        Files.delete(directory.resolve("seeds/manifest.jsonl"));
        assertThat(problem()).hasValueSatisfying(
                message -> assertThat(message).contains("no manifest.jsonl", "-Dkroniek.seeds=none"));
        options.seeds = "none";
        assertThat(problem()).isEmpty();
        options.seeds = directory.resolve("nowhere").toString();
        touch("data/seeds.loaded");
        assertThat(problem()).isEmpty();
    }

    @Test
    void shouldSayWhatIsNotBuilt() throws IOException {
        Files.delete(options.war);
        assertThat(problem())
                .hasValueSatisfying(message -> assertThat(message).contains(options.war.toString(), "-Dkroniek.war="));
    }

    private Optional<String> problem() {
        return checks().problem();
    }

    private Checks checks() {
        return new Checks(machine, options, warnings::add);
    }

    private Path touch(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }

    private static final class FakeMachine implements Machine {
        private Optional<String> obstacle = Optional.empty();
        private Optional<String> portHolder = Optional.of("process 4711 (java)");
        private long free = 2048 * MEBIBYTE;

        @Override
        public Optional<String> obstacle(String address, int port) {
            return obstacle;
        }

        @Override
        public Optional<String> portHolder(int port) {
            return portHolder;
        }

        @Override
        public long freeSpace(Path path) {
            return free;
        }
    }
}
