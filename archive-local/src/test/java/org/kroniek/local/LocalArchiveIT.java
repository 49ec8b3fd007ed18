package org.kroniek.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.fake.FakePrograms;
import org.kroniek.local.process.Endings;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.LocalServiceException;

/** With a real PostgreSQL, and small programs in place of Elasticsearch and WildFly. */
class LocalArchiveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void shouldLetFaultTestsTakeServicesAway_andLeaveNothingBehind() throws Exception {
        FakePrograms programs = new FakePrograms(directory);
        LocalArchive archive = builder(programs).start();
        String url = archive.url();
        assertThat(archive.adminKey()).startsWith("krn_");
        assertThat(archive.failure()).isEmpty();

        archive.portal().kill();
        assertThat(answers(url)).isFalse();
        assertThat(archive.failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("The portal has ended"));
        archive.portal().start();
        assertThat(archive.url()).isEqualTo(url);
        assertThat(answers(url)).isTrue();

        archive.elasticsearch().stop();
        assertThat(archive.failure())
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("Elasticsearch has ended"));
        archive.elasticsearch().start();
        assertThat(archive.failure()).isEmpty();

        archive.close();
        assertThat(answers(url)).isFalse();
        assertThat(archive.layout().root()).doesNotExist();
        archive.close();
    }

    @Test
    void shouldStopWhatItStarted_whenTheStartIsCancelled() throws Exception {
        FakePrograms programs = new FakePrograms(directory);
        Path data = directory.resolve("data");
        assertThatThrownBy(() -> builder(programs).dataDirectory(data).cancelWhen(() -> true).start())
                .isInstanceOf(LocalServiceException.class).hasMessageContaining("cancelled");
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(data.resolve("run/portal.pid")).doesNotExist();
        assertThat(data.resolve("run/elasticsearch.pid")).doesNotExist();
    }

    @Test
    void shouldLeaveNothingBehind_whenItIsInterruptedWhileItStarts() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Path output = directory.resolve("interrupted.out");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
                ArchiveThatIsInterrupted.class.getName(), directory.resolve("programs").toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            await().atMost(PATIENCE).until(() -> hasStartedThePortal(process));
            List<ProcessHandle> children = process.descendants().toList();
            process.destroy();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(Files.readString(output)).isTrue();

            assertThat(children).allMatch(Endings::isGone);
            assertThat(ProcessHandle.allProcesses()).noneMatch(this::belongsHere);
            assertThat(temporary).isDirectoryNotContaining("glob:**/kroniek-*");
        } finally {
            process.destroyForcibly();
        }
    }

    private boolean hasStartedThePortal(Process launcher) {
        return launcher.descendants().anyMatch(
                child -> child.info().commandLine().filter(line -> line.contains("jboss-modules.jar")).isPresent());
    }

    private boolean belongsHere(ProcessHandle process) {
        return !Endings.isGone(process) && process.info().commandLine()
                .filter(line -> line.contains(directory.toString())).isPresent();
    }

    private static LocalArchiveBuilder builder(FakePrograms programs) {
        return LocalArchive.builder().elasticsearchHome(programs.elasticsearchHome()).serverHome(programs.serverHome())
                .war(programs.war());
    }

    private static boolean answers(String url) {
        return new HttpProbe(url + "/api/v1/health/live", Duration.ofSeconds(2)).getAsBoolean();
    }
}
