package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminAccessTest {

    @TempDir
    Path data;

    @Test
    void shouldMakeAPassword_untilThePortalHasItsAdministrator() {
        AdminAccess first = AdminAccess.of(data, Map.of());
        assertThat(first.password()).hasValueSatisfying(password -> {
            assertThat(password).hasSize(20);
            assertThat(first.describePassword()).startsWith(password);
        });
        assertThat(AdminAccess.of(data, Map.of()).password()).isPresent().isNotEqualTo(first.password());

        first.remember();
        AdminAccess next = AdminAccess.of(data, Map.of());
        assertThat(next.password()).isEmpty();
        assertThat(next.describePassword()).startsWith("as set before").contains("KRONIEK_ADMIN_PASSWORD");
    }

    @Test
    void shouldPassOnAChosenPassword_withoutShowingIt() {
        AdminAccess.of(data, Map.of()).remember();
        AdminAccess chosen = AdminAccess.of(data, Map.of("KRONIEK_ADMIN_PASSWORD", "secret"));
        assertThat(chosen.password()).contains("secret");
        assertThat(chosen.describePassword()).doesNotContain("secret");
        assertThat(AdminAccess.of(data, Map.of("KRONIEK_ADMIN_PASSWORD", " ")).password()).isEmpty();
    }

    @Test
    void shouldKeepItsKeyInAFileOfItsOwner() throws IOException {
        AdminAccess access = AdminAccess.of(data, Map.of());
        String key = access.key();
        assertThat(key).matches("krn_[A-Za-z0-9_-]{43}");
        assertThat(access.key()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(access.keyFile())))
                .isEqualTo("rw-------");
        Files.delete(access.keyFile());
        assertThat(access.key()).isNotEqualTo(key);
    }
}
