package org.kroniek.local.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kroniek.local.ArchiveLayout;
import org.kroniek.local.PortalEnvironment;
import org.kroniek.local.postgres.LocalPostgres;
import org.kroniek.local.postgres.PostgresAccess;
import org.kroniek.local.process.DataDirectoryLock;
import org.kroniek.local.process.LocalServiceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Has the history of a local archive verified, whether it is running or not: finds its database, or starts it for as long
 * as it takes, and runs the verifier of archive-core on it. The exit code is the verifier's.
 */
@Command(name = "verify-history", mixinStandardHelpOptions = true, description = "Looks through the whole history for what the archive did not write.")
public final class HistoryCheck implements Callable<Integer> {

    private static final int NOT_POSSIBLE = 2;

    /** In archive-core, which knows nothing of local installations, nor they of it. */
    private static final String VERIFIER = "org.kroniek.core.audit.VerifyHistory";

    @Option(names = "--data", defaultValue = "${sys:kroniek.data:-data}", description = "directory that keeps everything (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HistoryCheck()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ArchiveLayout layout = new ArchiveLayout(data);
        if (!Files.exists(layout.postgres())) {
            System.err.println(
                    "There is no archive in " + layout.root() + ". Name its directory with -Dkroniek.data=DIR.");
            return NOT_POSSIBLE;
        }
        try {
            return check(layout);
        } catch (LocalServiceException e) {
            System.err.println("The history cannot be verified. " + e.getMessage());
            return NOT_POSSIBLE;
        }
    }

    private static int check(ArchiveLayout layout) throws IOException, InterruptedException {
        Optional<DataDirectoryLock> lock = DataDirectoryLock.takeIfFree(layout.run());
        if (lock.isEmpty()) {
            return verify(PostgresAccess.running(layout.postgres()), layout);
        }
        try (DataDirectoryLock held = lock.get();
                LocalPostgres postgres = LocalPostgres.start(layout.postgres(), 0, layout.logs())) {
            return verify(PostgresAccess.of(postgres), layout);
        }
    }

    private static int verify(PostgresAccess database, ArchiveLayout layout) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        ProcessBuilder verifier = new ProcessBuilder(java, "-classpath", System.getProperty("java.class.path"),
                VERIFIER)
                .inheritIO();
        verifier.environment().putAll(PortalEnvironment.ofHistory(database, layout));
        return verifier.start().waitFor();
    }
}
