package org.kroniek.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What must be right on this machine before anything is started. Each finding is one paragraph: what is wrong, what was
 * found, and what to do about it.
 */
final class Checks {

    private static final long MEBIBYTE = 1024L * 1024L;

    /** PostgreSQL and Elasticsearch with the seeds take some 300 MiB, and both need room to write logs and merge. */
    private static final long LEAST_SPACE = 500 * MEBIBYTE;
    private static final long ENOUGH_SPACE = 1024 * MEBIBYTE;

    private final Machine machine;
    private final LauncherOptions options;
    private final Consumer<String> warning;

    Checks(Machine machine, LauncherOptions options, Consumer<String> warning) {
        this.machine = machine;
        this.options = options;
        this.warning = warning;
    }

    /** The first thing that is wrong, or empty when the archive may be started. */
    Optional<String> problem() {
        return Stream.<Supplier<Optional<String>>>of(this::programs, this::dataDirectory, this::space,
                this::seeds).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> programs() {
        return missing(options.elasticsearchHome.resolve("bin/elasticsearch"), "kroniek.elasticsearch.home")
                .or(() -> missing(options.serverHome.resolve("jboss-modules.jar"), "kroniek.server.home"))
                .or(() -> missing(options.war, "kroniek.war"));
    }

    private static Optional<String> missing(Path file, String property) {
        return when(!Files.exists(file),
                "%s does not exist. Build the project first (mvn package), or point to it with -D%s=."
                        .formatted(file.toAbsolutePath(), property));
    }

    private Optional<String> dataDirectory() {
        Path directory = options.data.toAbsolutePath();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            return Optional.of(
                    "The data directory %s cannot be created (%s). Choose another one with -Dkroniek.data=, or create it for this user."
                            .formatted(directory, e.getMessage()));
        }
        return when(!Files.isWritable(directory),
                "The data directory %s cannot be written by user %s. Choose another one with -Dkroniek.data=, or change its owner."
                        .formatted(directory, System.getProperty("user.name")));
    }

    private Optional<String> space() {
        Path directory = options.data.toAbsolutePath();
        try {
            long free = machine.freeSpace(directory);
            String found = "The disk of %s has %d MiB free".formatted(directory, free / MEBIBYTE);
            if (free >= LEAST_SPACE && free < ENOUGH_SPACE) {
                warning.accept("%s; %d MiB are advised.".formatted(found, ENOUGH_SPACE / MEBIBYTE));
            }
            return when(free < LEAST_SPACE,
                    "%s, but the archive needs at least %d MiB and should have %d MiB. Free some space, or put the data on another disk with -Dkroniek.data=."
                            .formatted(found, LEAST_SPACE / MEBIBYTE, ENOUGH_SPACE / MEBIBYTE));
        } catch (IOException e) {
            return Optional.of("The free space of %s cannot be found out: %s.".formatted(directory, e.getMessage()));
        }
    }

    private Optional<String> seeds() {
        return options.seedsToLoad().flatMap(directory -> when(
                !Files.isRegularFile(directory.resolve("manifest.jsonl")),
                "The seeds directory %s has no manifest.jsonl. Name the right one with -Dkroniek.seeds=, or start an empty archive with -Dkroniek.seeds=none."
                        .formatted(directory.toAbsolutePath())));
    }

    /** To be asked last, when no leftover of a killed launcher holds the port any more. */
    Optional<String> port() {
        return machine.obstacle(options.bindAddress, options.port)
                .map(reason -> reason.contains("in use") ? portInUse() : portUnusable(reason));
    }

    private String portInUse() {
        String holder = machine.portHolder(options.port).map(" by "::concat).orElse("");
        return "Port %d on %s is in use%s. Stop that program, or choose another port with -Dkroniek.port=%d."
                .formatted(options.port, options.bindAddress, holder, options.port + 1);
    }

    /** The system may speak another language, so "in use" can be among these as well; then the holder is of help. */
    private String portUnusable(String reason) {
        String holder = machine.portHolder(options.port).map(" (the port is held by %s)"::formatted).orElse("");
        return "The portal cannot listen on port %d of %s: %s%s. Choose a port from 1024 to 65535 with -Dkroniek.port=, or an address of this machine with -Dkroniek.bind=."
                .formatted(options.port, options.bindAddress, reason, holder);
    }

    private static Optional<String> when(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }
}
