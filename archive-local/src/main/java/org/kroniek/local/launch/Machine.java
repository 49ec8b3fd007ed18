package org.kroniek.local.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What the checks ask about this machine; tests answer otherwise. */
interface Machine {

    /** Why no server could listen there, in the words of the system; empty when one could. */
    Optional<String> obstacle(String address, int port);

    /** Who listens on the port, if that can be told. */
    Optional<String> portHolder(int port);

    /** The bytes this user may still write to the disk of an existing directory. */
    long freeSpace(Path directory) throws IOException;

    /** This machine. */
    Machine REAL = new Machine() {

        @Override
        public Optional<String> obstacle(String address, int port) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
                return Optional.empty();
            } catch (IOException | IllegalArgumentException e) {
                return Optional.of(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            }
        }

        @Override
        public Optional<String> portHolder(int port) {
            return PortHolder.of(port);
        }

        @Override
        public long freeSpace(Path directory) throws IOException {
            return Files.getFileStore(directory).getUsableSpace();
        }
    };
}
