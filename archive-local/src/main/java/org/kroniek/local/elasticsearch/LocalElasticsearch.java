package org.kroniek.local.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.FreePort;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.LogFile;
import org.kroniek.local.process.OtherIdentity;
import org.kroniek.local.process.PidFile;
import org.kroniek.local.process.ServiceProcess;

/**
 * A single Elasticsearch node as a child process, on 127.0.0.1 and without security, so for one machine only. It can be
 * stopped and started again on the same port and data, which fault tests do while the portal runs.
 *
 * <p>
 * Root is no obstacle: the server then runs as another identity (see {@link OtherIdentity}). The Maven-published server
 * lacks the analysis module of real installations; the home this project builds has a stand-in for it.
 *
 * <p>
 * Failures are {@link LocalServiceException}s whose message shows the last lines of the server's log.
 */
public final class LocalElasticsearch implements AutoCloseable {

    /** The system property that names the unpacked server. */
    public static final String HOME_PROPERTY = "kroniek.elasticsearch.home";

    /** Five to nine seconds are usual; two builds at once on two cores need several times that. */
    private static final Duration STARTUP = Duration.ofMinutes(2);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private static final int LINES_SHOWN = 15;

    private final ElasticsearchSettings settings;
    private final int port;
    private final int transportPort = FreePort.find();
    private final PidFile pidFile;
    private volatile @Nullable ServiceProcess process;
    private @Nullable Path temporaryDirectory;
    private @Nullable AtExit atExit;

    private LocalElasticsearch(ElasticsearchSettings settings, PidFile pidFile) {
        this.settings = settings;
        this.port = FreePort.orGiven(settings.port());
        this.pidFile = pidFile;
    }

    /** As {@link #start(ElasticsearchSettings, PidFile)}, on a free port with the usual heap. */
    public static LocalElasticsearch start(Path home, Path directory) {
        return start(ElasticsearchSettings.of(home, directory), new PidFile(directory.resolve("elasticsearch.pid")));
    }

    /** A node that is yet to be started. */
    public static LocalElasticsearch of(ElasticsearchSettings settings, PidFile pidFile) {
        return new LocalElasticsearch(settings, pidFile);
    }

    /** Starts a node and waits until it answers. */
    public static LocalElasticsearch start(ElasticsearchSettings settings, PidFile pidFile) {
        LocalElasticsearch elasticsearch = new LocalElasticsearch(settings, pidFile);
        elasticsearch.start();
        return elasticsearch;
    }

    /** As {@link #temporary(Path)}, with the home named by the system property {@value #HOME_PROPERTY}. */
    public static LocalElasticsearch temporary() {
        return temporary(homeFromProperty());
    }

    /** Starts an empty node whose data is deleted on close, or when this virtual machine ends. */
    public static LocalElasticsearch temporary(Path home) {
        Path directory = Directories.temporary("elasticsearch");
        LocalElasticsearch elasticsearch = new LocalElasticsearch(ElasticsearchSettings.forTests(home, directory),
                new PidFile(directory.resolve("elasticsearch.pid")));
        elasticsearch.temporaryDirectory = directory;
        elasticsearch.atExit = AtExit.run(elasticsearch::close);
        elasticsearch.start();
        return elasticsearch;
    }

    /**
     * The home named by the system property {@value #HOME_PROPERTY}.
     *
     * @throws LocalServiceException
     *             if the property is not set
     */
    public static Path homeFromProperty() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home == null) {
            throw new LocalServiceException(
                    "The system property " + HOME_PROPERTY + " must name the unpacked Elasticsearch.");
        }
        return Path.of(home);
    }

    /** Such as {@code http://127.0.0.1:29200}. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        ServiceProcess current = process;
        return current != null && current.isAlive();
    }

    /** Why the node is not running any more, with the end of its log. */
    public LocalServiceException failure() {
        return new LocalServiceException("Elasticsearch has ended." + log().tail(LINES_SHOWN));
    }

    /** Starts the node, also again after {@link #stop} or {@link #kill}; without effect when it runs. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        ProcessBuilder command = new ElasticsearchInstance(settings, port, transportPort).prepare();
        ServiceProcess started = ServiceProcess.start("Elasticsearch", command, output(), pidFile);
        process = started;
        awaitReady(started);
    }

    /** Stops the node and keeps its data. */
    public void stop() {
        ServiceProcess current = process;
        if (current != null) {
            current.stop(SHUTDOWN);
            process = null;
        }
    }

    /** Kills the node (SIGKILL), for tests of what happens then. */
    public void kill() {
        ServiceProcess current = process;
        if (current != null) {
            current.kill();
            process = null;
        }
    }

    /** Stops the node; temporary data is deleted. */
    @Override
    public void close() {
        if (atExit != null) {
            atExit.cancel();
        }
        if (temporaryDirectory == null) {
            stop();
        } else {
            // Nobody will read the data again, so there is nothing to wait for.
            kill();
            Directories.delete(temporaryDirectory);
        }
    }

    private void awaitReady(ServiceProcess started) {
        try {
            started.awaitReady(new HttpProbe(url() + "/_cluster/health", Duration.ofSeconds(5)), STARTUP);
        } catch (LocalServiceException e) {
            process = null;
            throw new LocalServiceException(e.getMessage() + log().tail(LINES_SHOWN), e);
        }
        // Existing indices open after the first answer. One that stays red is for the portal to report, so the result of
        // this one question does not matter.
        new HttpProbe(url() + "/_cluster/health?wait_for_status=yellow&timeout=" + RECOVERY.toSeconds() + "s",
                RECOVERY.plusSeconds(5)).getAsBoolean();
    }

    private LogFile output() {
        return new LogFile(settings.logDirectory().resolve("elasticsearch.out"));
    }

    private LogFile log() {
        return new LogFile(settings.logDirectory().resolve("elasticsearch.log"));
    }
}
