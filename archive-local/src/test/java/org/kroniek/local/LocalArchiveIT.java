package org.kroniek.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.fake.FakePrograms;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.LocalServiceException;

/** With a real PostgreSQL, and small programs in place of Elasticsearch and WildFly. */
class LocalArchiveIT {

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

    private static LocalArchiveBuilder builder(FakePrograms programs) {
        return LocalArchive.builder().elasticsearchHome(programs.elasticsearchHome()).serverHome(programs.serverHome())
                .war(programs.war());
    }

    private static boolean answers(String url) {
        return new HttpProbe(url + "/api/v1/health/live", Duration.ofSeconds(2)).getAsBoolean();
    }
}
