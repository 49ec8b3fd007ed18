package org.kroniek.local.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.fake.FakePrograms;
import org.kroniek.local.process.LocalServiceException;

/** With a small program in place of WildFly, which is provisioned only after this module is built. */
class LocalPortalIT {

    @TempDir
    Path directory;
    private FakePrograms programs;
    private Path base;

    @BeforeEach
    void install() throws IOException {
        programs = new FakePrograms(directory);
        base = directory.resolve("base");
    }

    @Test
    void shouldDeployTheWarAlone_andLeaveTheServerHomeUntouched() throws IOException {
        Files.createDirectories(base.resolve("deployments"));
        Files.writeString(base.resolve("deployments/OLD.war"), "old");
        Files.writeString(base.resolve("deployments/ROOT.war.failed"), "old");
        try (LocalPortal portal = LocalPortal.start(settings())) {
            assertThat(portal.isAlive()).isTrue();
            assertThat(base.resolve("deployments")).isDirectoryNotContaining("glob:**{OLD.war,failed}");
            assertThat(base.resolve("deployments/ROOT.war")).hasContent("works");
            assertThat(programs.serverHome().resolve("standalone/deployments/ROOT.war")).doesNotExist();
        }
        assertThat(base.resolve("portal.pid")).doesNotExist();
    }

    @Test
    void shouldShowTheLog_whenTheServerEnds() throws IOException {
        programs.war("ends");
        assertThatThrownBy(() -> LocalPortal.start(settings())).isInstanceOf(LocalServiceException.class)
                .hasMessageContaining("ended with exit code 3").hasMessageContaining("ERROR there is no database");
        assertThat(base.resolve("portal.pid")).doesNotExist();
    }

    @Test
    void shouldSayWhatIsNotBuilt() throws IOException {
        Files.delete(programs.war());
        assertThatThrownBy(() -> LocalPortal.start(settings())).isInstanceOf(LocalServiceException.class)
                .hasMessageContaining(programs.war().toString()).hasMessageContaining("-Dkroniek.war");
    }

    private PortalSettings settings() {
        return PortalSettings.of(programs.serverHome(), programs.war(), base, Map.of());
    }
}
