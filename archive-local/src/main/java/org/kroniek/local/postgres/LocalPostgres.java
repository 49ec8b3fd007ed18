package org.kroniek.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.Endings;
import org.kroniek.local.process.FreePort;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.LogFile;

/**
 * A PostgreSQL 18 server as a child process, with a database {@code kroniek} owned by the role {@code kroniek}, and the
 * role {@code kroniek_portal}, which may do in it what the owner grants; neither is a superuser. It listens on 127.0.0.1 only and asks everybody for a password.
 *
 * <p>
 * {@link #start} keeps its data and is durable: what was committed survives a kill and a power failure.
 * {@link #temporary} is for tests, does not wait for the disk, and leaves nothing behind. The program comes from Maven
 * (the zonky library) and also runs under root, as another identity in a user namespace.
 *
 * <p>
 * Failures are {@link LocalServiceException}s whose message shows the last lines of the server's log.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String NAME = "kroniek";

    static final String PORTAL = "kroniek_portal";

    /** The library waits five seconds for the last checkpoint; a busy disk may need longer. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(60);

    private final PostgresCluster cluster;
    private final EmbeddedPostgres server;
    private final PostgresSuperuser superuser;
    private final ProcessHandle postmaster;
    private final PostgresSecrets secrets;
    private final Optional<Long> endedLeftover;
    private @Nullable Path temporaryDirectory;
    private @Nullable AtExit atExit;

    private LocalPostgres(PostgresCluster cluster, int port) {
        this.cluster = cluster;
        this.endedLeftover = new LeftoverPostgres(cluster.data()).end();
        this.server = cluster.start(FreePort.orGiven(port));
        this.superuser = new PostgresSuperuser(server.getPostgresDatabase());
        this.postmaster = postmasterOf(cluster);
        this.secrets = cluster.secrets();
        prepare();
    }

    /** As {@link #start(Path, int, Path)}, on a free port and with the log beside the data. */
    public static LocalPostgres start(Path directory) {
        return start(directory, 0, directory.resolve("logs"));
    }

    /**
     * Starts a durable server, making its cluster on the first call. A server that a killed process left running on the
     * same data is ended first.
     *
     * @param directory
     *            holds the cluster and the file with its passwords
     * @param port
     *            to listen on, or 0 for a free one
     */
    public static LocalPostgres start(Path directory, int port, Path logDirectory) {
        LogFile log = new LogFile(logDirectory.toAbsolutePath().resolve("postgresql.log"));
        return new LocalPostgres(new PostgresCluster(directory.toAbsolutePath(), log, Durability.DURABLE), port);
    }

    /** Starts an empty server on a free port whose data is deleted on close, or when this virtual machine ends. */
    public static LocalPostgres temporary() {
        Path directory = Directories.temporary("postgres");
        LocalPostgres postgres = startTemporary(directory);
        postgres.temporaryDirectory = directory;
        try {
            postgres.atExit = AtExit.run(postgres::close);
        } catch (IllegalStateException alreadyEnding) {
            postgres.close();
            throw new LocalServiceException("PostgreSQL was interrupted while it was starting.", alreadyEnding);
        }
        return postgres;
    }

    private static LocalPostgres startTemporary(Path directory) {
        LogFile log = new LogFile(directory.resolve("postgresql.log"));
        try {
            return new LocalPostgres(new PostgresCluster(directory, log, Durability.TEMPORARY), 0);
        } catch (RuntimeException e) {
            Directories.delete(directory);
            throw e;
        }
    }

    /** The database {@code kroniek}; user and password are to be given separately. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /** The owner of the databases. */
    public String user() {
        return NAME;
    }

    public String password() {
        return secrets.ownerPassword();
    }

    /** The role that owns nothing. */
    public String portalUser() {
        return PORTAL;
    }

    public String portalPassword() {
        return secrets.portalPassword();
    }

    public int port() {
        return server.getPort();
    }

    /** The process number of the server's first process. */
    public long pid() {
        return postmaster.pid();
    }

    public boolean isAlive() {
        return !Endings.isGone(postmaster);
    }

    /** Why the server is not running any more, with the end of its log. */
    public LocalServiceException failure() {
        return new LocalServiceException("PostgreSQL has ended." + cluster.log().tail(15));
    }

    /** The process number of the leftover that had to be ended before this start, if there was one. */
    public Optional<Long> endedLeftover() {
        return endedLeftover;
    }

    /** PostgreSQL's own data directory. */
    Path data() {
        return cluster.data();
    }

    /** The version the server reports, such as {@code 18.6}. */
    public String version() {
        return superuser.version();
    }

    /**
     * Creates an empty database owned by {@link #user()}, such as one for each test class.
     *
     * @return its JDBC URL
     * @throws LocalServiceException
     *             if the name is taken
     */
    public String createDatabase(String name) {
        superuser.createDatabase(name, NAME);
        return jdbcUrl(name);
    }

    /** Kills the server as a power failure would (SIGKILL). Close it all the same. */
    public void kill() {
        Endings.kill(postmaster);
    }

    /** Stops the server after a last checkpoint; open connections are cut off. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new LocalServiceException("PostgreSQL could not be stopped: " + e.getMessage(), e);
        }
        if (!Endings.await(postmaster, SHUTDOWN)) {
            Endings.kill(postmaster);
        }
        if (atExit != null) {
            atExit.cancel();
        }
        if (temporaryDirectory != null) {
            Directories.delete(temporaryDirectory);
        }
    }

    private void prepare() {
        try {
            superuser.ensureDatabaseOf(NAME, password());
            superuser.ensureRole(PORTAL, portalPassword());
            cluster.markComplete();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** The database of the archive on a server of this machine. */
    static String jdbcUrl(int port) {
        return jdbcUrl(port, NAME);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static ProcessHandle postmasterOf(PostgresCluster cluster) {
        Path file = cluster.data().resolve("postmaster.pid");
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::trim).map(Long::valueOf).flatMap(ProcessHandle::of)
                    .orElseThrow(() -> new LocalServiceException("PostgreSQL stopped right after its start."));
        } catch (IOException e) {
            throw new LocalServiceException("PostgreSQL left no process number in " + file, e);
        }
    }
}
