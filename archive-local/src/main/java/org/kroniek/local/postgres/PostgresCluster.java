package org.kroniek.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.LogFile;
import org.kroniek.local.process.OwnerOnlyFile;

/**
 * One PostgreSQL cluster on disk: {@code cluster/} is PostgreSQL's own data directory, {@code secrets.properties} beside
 * it has the passwords. Knows how the cluster is first made and how its server is started.
 */
final class PostgresCluster {

    /** After a power failure the server first replays its log; a minute covers a gigabyte of it on a slow disk. */
    private static final Duration STARTUP = Duration.ofSeconds(60);

    /** The library logs what it also throws, and calls a killed server an error when it is closed. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("io.zonky.test");

    private final Path directory;
    private final LogFile log;
    private final Durability durability;

    PostgresCluster(Path directory, LogFile log, Durability durability) {
        this.directory = directory;
        this.log = log;
        this.durability = durability;
        LIBRARY_LOG.setLevel(Level.OFF);
    }

    LogFile log() {
        return log;
    }

    Path data() {
        return directory.resolve("cluster");
    }

    PostgresSecrets secrets() {
        return PostgresSecrets.loadOrCreate(directory.resolve("secrets.properties"));
    }

    EmbeddedPostgres start(int port) {
        Directories.create(directory);
        discardHalfMadeCluster();
        log.startNew();
        Path passwordFile = directory.resolve("initdb.password");
        try {
            OwnerOnlyFile.write(passwordFile, secrets().superuserPassword());
            return builder(port, passwordFile).start();
        } catch (IOException | RuntimeException e) {
            throw new LocalServiceException("PostgreSQL did not start in %s: %s.%s%s".formatted(data(), e.getMessage(),
                    PostgresProgram.advice(), log.tail(15)), e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    /** To be called once the cluster has its role and database; until then a crash lets the next start begin anew. */
    void markComplete() {
        try {
            Files.writeString(completeMarker(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + completeMarker(), e);
        }
    }

    private EmbeddedPostgres.Builder builder(int port, Path passwordFile) {
        return EmbeddedPostgres.builder().setDataDirectory(data()).setCleanDataDirectory(false).setPort(port)
                .setOverrideWorkingDirectory(PostgresProgram.directory().toFile())
                .setRegisterShutdownHook(false).setPGStartupWait(STARTUP)
                .setOutputRedirector(Redirect.appendTo(log.path().toFile()))
                .setErrorRedirector(Redirect.appendTo(log.path().toFile()))
                .setConnectConfig("password", secrets().superuserPassword())
                // What the library calls locale options are handed to initdb as they are. The builtin provider sorts the
                // same on every machine; passwords are asked from the very first start.
                .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                // The library starts the server with -F and synchronous_commit=off; these later options win.
                .setServerConfig("fsync", durability.setting())
                .setServerConfig("synchronous_commit", durability.setting())
                .setServerConfig("full_page_writes", durability.setting()).setServerConfig("log_checkpoints", "off")
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "''");
    }

    private Path completeMarker() {
        return directory.resolve("cluster.complete");
    }

    /** Without the marker no article was ever stored, so a first start that was interrupted can simply be repeated. */
    private void discardHalfMadeCluster() {
        if (!Files.exists(completeMarker())) {
            Directories.delete(data());
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
