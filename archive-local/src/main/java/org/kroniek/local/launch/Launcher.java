package org.kroniek.local.launch;

import java.io.Console;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.LocalArchiveBuilder;
import org.kroniek.local.portal.PortalSettings;
import org.kroniek.local.process.LocalServiceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Runs a whole archive until it is told to stop. The exit code is 0 after the end of the parent process, 130 or 143 after
 * an orderly stop by Ctrl-C or SIGTERM, 1 when the archive could not be started, and 2 when one of its services ended by
 * itself.
 */
@Command(name = "kroniek", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = 1, description = "Runs a news archive on this machine.")
public final class Launcher implements Callable<Integer> {

    private static final int STOPPED = 0;
    private static final int NOT_STARTED = 1;
    private static final int BROKEN = 2;
    private static final Duration WATCH = Duration.ofSeconds(1);

    private final Machine machine;
    private final Map<String, String> environment;
    private final PrintStream output;
    private final StopSignal stop;

    @Mixin
    private final LauncherOptions options = new LauncherOptions();

    Launcher(Machine machine, Map<String, String> environment, PrintStream output, StopSignal stop) {
        this.machine = machine;
        this.environment = environment;
        this.output = output;
        this.stop = stop;
    }

    /** Runs the archive in this process. */
    public static void main(String[] arguments) {
        StopSignal stop = new StopSignal();
        stop.onShutdown();
        int code = new CommandLine(new Launcher(Machine.REAL, System.getenv(), System.out, stop)).execute(arguments);
        stop.finish();
        System.exit(code);
    }

    @Override
    public Integer call() {
        Checks checks = new Checks(machine, options, output::println);
        Optional<String> problem = checks.problem();
        if (problem.isPresent()) {
            output.println(problem.get());
            return NOT_STARTED;
        }
        options.parent().ifPresent(stop::onEndOf);
        try {
            int code = run(checks);
            output.println("Kroniek has stopped.");
            return code;
        } catch (LocalServiceException | UncheckedIOException e) {
            output.println(
                    stop.isRequested() ? "Kroniek has stopped." : "Kroniek could not be started. " + e.getMessage());
            return stop.isRequested() ? STOPPED : NOT_STARTED;
        }
    }

    private int run(Checks checks) {
        AdminAccess admin = AdminAccess.of(options.data, environment);
        SeedLoader seeds = new SeedLoader(options.data, output, isTerminal(), stop);
        output.println("Starting Kroniek in " + options.data.toAbsolutePath().normalize());
        try (LocalArchive archive = builder(admin).lastCheck(checks::port).start()) {
            options.seedsToLoad()
                    .ifPresent(
                            directory -> seeds.load(new SeedDirectory(directory), archive.url(), archive.adminKey()));
            if (!stop.isRequested()) {
                // A password counts as given only when it is shown; after a stop before, the next start makes another.
                admin.remember();
                announce(admin, archive.url());
            }
            return watch(archive);
        }
    }

    private LocalArchiveBuilder builder(AdminAccess admin) {
        LocalArchiveBuilder builder = LocalArchive.builder().dataDirectory(options.data).port(options.port)
                .bindAddress(options.bindAddress).elasticsearchHome(options.elasticsearchHome)
                .serverHome(options.serverHome)
                .war(options.war).elasticsearchHeap(options.elasticsearchHeap).portalHeap(options.portalHeap)
                .adminKey(admin.key()).progress(output::println).cancelWhen(stop::isRequested);
        admin.password().ifPresent(password -> builder.environment("KRONIEK_ADMIN_PASSWORD", password));
        return builder;
    }

    private void announce(AdminAccess admin, String url) {
        output.println("  Administrator:    admin");
        output.println("  Password:         " + admin.describePassword());
        output.println("  Key for programs: in " + admin.keyFile().toAbsolutePath().normalize());
        output.println("  Logs:             " + options.data.resolve("logs").toAbsolutePath().normalize());
        output.println("  To stop:          Ctrl-C, or kill " + ProcessHandle.current().pid());
        output.println("Kroniek is ready: " + url.replace(PortalSettings.LOOPBACK, "localhost") + "/");
    }

    /** Until a stop is requested or a service ends by itself; the archive is then closed by its owner. */
    private int watch(LocalArchive archive) {
        while (!stop.await(WATCH)) {
            Optional<LocalServiceException> failure = archive.failure();
            if (failure.isPresent()) {
                output.println("The archive is broken and will be stopped. " + failure.get().getMessage());
                return BROKEN;
            }
        }
        output.println("Stopping ...");
        return STOPPED;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
