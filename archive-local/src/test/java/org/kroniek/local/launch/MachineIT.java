package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MachineIT {

    @Test
    @EnabledOnOs(OS.LINUX)
    void shouldTellWhoListensOnAPort() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(Machine.REAL.obstacle("127.0.0.1", port)).hasValueSatisfying(
                    reason -> assertThat(reason).contains("in use"));
            assertThat(Machine.REAL.portHolder(port)).contains("process " + ProcessHandle.current().pid() + " (java)");
        }
        assertThat(Machine.REAL.obstacle("127.0.0.1", port)).isEmpty();
        assertThat(Machine.REAL.portHolder(port)).isEmpty();
    }

    @Test
    void shouldSayWhyAPortCannotBeUsed_whichIsNotThatItIsInUse() {
        // 192.0.2.0/24 is set aside for documentation, and .invalid for names that do not exist.
        Stream.of(Machine.REAL.obstacle("127.0.0.1", 80_800), Machine.REAL.obstacle("192.0.2.1", 20_080),
                Machine.REAL.obstacle("nowhere.invalid", 20_080)).forEach(
                        obstacle -> assertThat(obstacle).hasValueSatisfying(
                                reason -> assertThat(reason).isNotBlank().doesNotContain("in use")));
    }

    @Test
    void shouldKnowItsDisk(@TempDir Path directory) throws Exception {
        assertThat(Machine.REAL.freeSpace(directory)).isPositive();
    }
}
