package org.kroniek.local.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.kroniek.local.process.FreePort;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.LogFile;
import org.kroniek.local.process.PidFile;
import org.kroniek.local.process.ServiceProcess;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly with the archive's WAR as one child process. It can be stopped and started again on the same port, which fault
 * tests do.
 *
 * <p>
 * Failures are {@link LocalServiceException}s: a refused deployment is noticed at once and told in the server's words, and
 * any other failure shows the errors in its log.
 */
public final class LocalPortal implements AutoCloseable {

    /** The system property that names the provisioned server. */
    public static final String HOME_PROPERTY = "kroniek.server.home";

    /** The system property that names the WAR. */
    public static final String WAR_PROPERTY = "kroniek.war";

    /** Twelve seconds are usual; two builds at once on two cores need several times that. */
    private static final Duration STARTUP = Duration.ofMinutes(3);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final int LINES_SHOWN = 20;
    private static final Pattern TROUBLE = Pattern.compile("ERROR|FATAL|Caused by:|Exception");

    private final PortalSettings settings;
    private final PortalDirectory directory;
    private final ServiceProcess process;
    private final int port;
    private final int managementPort = FreePort.find();

    private LocalPortal(PortalSettings settings, PidFile pidFile) {
        this.settings = settings;
        this.directory = new PortalDirectory(settings);
        this.process = new ServiceProcess("The portal", output(), pidFile);
        this.port = FreePort.orGiven(settings.port());
    }

    /** A portal that is yet to be started. */
    public static LocalPortal of(PortalSettings settings, PidFile pidFile) {
        return new LocalPortal(settings, pidFile);
    }

    /** Starts a portal and waits until its deployment answers. */
    public static LocalPortal start(PortalSettings settings) {
        LocalPortal portal = of(settings, new PidFile(settings.baseDirectory().resolve("portal.pid")));
        portal.start();
        return portal;
    }

    /** Such as {@code http://127.0.0.1:28080}. */
    public String url() {
        boolean everywhere = settings.bindAddress().equals("0.0.0.0") || settings.bindAddress().equals("::");
        return "http://%s:%d".formatted(everywhere ? PortalSettings.LOOPBACK : settings.bindAddress(), port);
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Why the portal is not running any more, with the errors in its log. */
    public LocalServiceException failure() {
        return new LocalServiceException("The portal has ended." + troubleInLog());
    }

    /** Starts the server, also again after {@link #stop} or {@link #kill}; without effect when it runs. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        requireFile(settings.serverHome().resolve("jboss-modules.jar"), HOME_PROPERTY);
        requireFile(settings.war(), WAR_PROPERTY);
        directory.prepare();
        ProcessBuilder command = new ProcessBuilder(command().build()).directory(directory.base().toFile());
        command.environment().putAll(settings.environment());
        process.start(command, readyOrFailed(), STARTUP);
    }

    /** Stops the server: requests under way are finished first. */
    public void stop() {
        process.stop(SHUTDOWN);
    }

    /** Kills the server (SIGKILL), for tests of what happens then. */
    public void kill() {
        process.kill();
    }

    /** Stops the server for good. */
    @Override
    public void close() {
        process.retire();
        stop();
    }

    /**
     * The builder adds what WildFly's own scripts add for modular Java. The scripts themselves would leave a shell between
     * this process and the server.
     */
    private StandaloneCommandBuilder command() {
        return StandaloneCommandBuilder.of(settings.serverHome()).setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(directory.base()).setLogDirectory(settings.logDirectory())
                .setBindAddressHint(settings.bindAddress())
                .addJavaOptions("-Xmx" + settings.heap(), "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + managementPort,
                        "-Djboss.bind.address.management=" + PortalSettings.LOOPBACK,
                        // Libraries in the server use both, and Java 25 would complain about each on the console.
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    private BooleanSupplier readyOrFailed() {
        HttpProbe live = new HttpProbe(url() + "/api/v1/health/live", Duration.ofSeconds(5));
        return () -> {
            Optional<String> refusal = directory.failedDeployment();
            if (refusal.isPresent()) {
                throw new LocalServiceException(
                        "The server refused the archive's WAR: " + refusal.get() + troubleInLog());
            }
            return live.getAsBoolean();
        };
    }

    private String troubleInLog() {
        boolean any = !output().last(1, TROUBLE.asPredicate()).isEmpty();
        return output().tail(LINES_SHOWN, any ? TROUBLE.asPredicate() : line -> true);
    }

    private LogFile output() {
        return new LogFile(settings.logDirectory().resolve("portal.out"));
    }

    private static void requireFile(Path file, String property) {
        if (!Files.isRegularFile(file)) {
            throw new LocalServiceException(
                    "%s does not exist; build archive-web, or point to it with -D%s.".formatted(file,
                            property));
        }
    }
}
