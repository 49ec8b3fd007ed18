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
import org.kroniek.local.process.PathProperty;
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
    private final ServiceProcess process;
    private @Nullable Path temporaryDirectory;
    private @Nullable AtExit atExit;

    private LocalElasticsearch(ElasticsearchSettings settings, PidFile pidFile) {
        this.settings = settings;
        this.port = FreePort.orGiven(settings.port());
        this.process = new ServiceProcess("Elasticsearch", output(), pidFile);
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
        return temporary(PathProperty.value(HOME_PROPERTY));
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

    /** Such as {@code http://127.0.0.1:29200}. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
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
        try {
            process.start(command, new HttpProbe(url() + "/_cluster/health", Duration.ofSeconds(5)), STARTUP);
        } catch (LocalServiceException e) {
            throw new LocalServiceException(e.getMessage() + log().tail(LINES_SHOWN), e);
        }
        awaitIndices();
    }

    /** Stops the node and keeps its data. */
    public void stop() {
        process.stop(SHUTDOWN);
    }

    /** Kills the node (SIGKILL), for tests of what happens then. */
    public void kill() {
        process.kill();
    }

    /** Stops the node for good; temporary data is deleted. */
    @Override
    public void close() {
        process.retire();
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

    /**
     * Existing indices open after the first answer. One that stays red is for the portal to report, so the result of this
     * one question does not matter.
     */
    private void awaitIndices() {
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
