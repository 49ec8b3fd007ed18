package org.kroniek.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryLockTest {

    @TempDir
    Path data;

    @Test
    void shouldBelongToOne_untilItIsGivenBack() {
        Path run = data.resolve("run");
        try (DataDirectoryLock first = DataDirectoryLock.take(run)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataDirectoryLock.take(run)).isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining(data.toString()).hasMessageContaining("this very process");
        }
        DataDirectoryLock.take(run).close();
    }
}
