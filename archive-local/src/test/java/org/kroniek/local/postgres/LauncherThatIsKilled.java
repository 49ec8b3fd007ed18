package org.kroniek.local.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** Another virtual machine that starts a durable PostgreSQL and is killed before it can stop it. */
final class LauncherThatIsKilled {

    private LauncherThatIsKilled() {}

    /** The process number of the PostgreSQL left behind. */
    static long run(Path directory) throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), LauncherThatIsKilled.class.getName(), directory.toString())
                .redirectError(Redirect.INHERIT).start();
        try (BufferedReader output = launcher.inputReader()) {
            String pid = output.readLine();
            launcher.destroyForcibly().waitFor();
            return Long.parseLong(pid);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        LocalPostgres postgres = LocalPostgres.start(Path.of(arguments[0]));
        System.out.println(postgres.pid());
        Thread.sleep(60_000);
    }
}
