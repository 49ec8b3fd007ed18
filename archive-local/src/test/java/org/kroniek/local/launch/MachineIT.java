package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
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
            assertThat(Machine.REAL.isFree("127.0.0.1", port)).isFalse();
            assertThat(Machine.REAL.portHolder(port)).contains("process " + ProcessHandle.current().pid() + " (java)");
        }
        assertThat(Machine.REAL.isFree("127.0.0.1", port)).isTrue();
        assertThat(Machine.REAL.portHolder(port)).isEmpty();
    }

    @Test
    void shouldKnowItsJavaAndItsDisk(@TempDir Path directory) throws Exception {
        assertThat(Machine.REAL.javaVersion()).isGreaterThanOrEqualTo(25);
        assertThat(Machine.REAL.freeSpace(directory)).isPositive();
    }
}
