package org.kroniek.local.launch;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kroniek.local.fake.FakePrograms;
import org.kroniek.local.process.FreePort;

/** The launcher in a virtual machine of its own, as a person would run it. */
final class RunningLauncher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningLauncher(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static RunningLauncher start(FakePrograms programs, Path data, Map<String, String> environment, String... options)
            throws IOException {
        int port = FreePort.find();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "--port", "" + port, "--data",
                data.toString(), "--elasticsearch-home", programs.elasticsearchHome().toString(), "--server-home",
                programs.serverHome().toString(), "--war", programs.war().toString()));
        command.addAll(List.of(options));
        Path output = Files.createTempFile(data.getParent(), "launcher", ".out");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("KRONIEK_ADMIN_PASSWORD");
        builder.environment().putAll(environment);
        return new RunningLauncher(builder.start(), output, port);
    }

    RunningLauncher awaitReady() throws IOException {
        return awaitLine("Kroniek is ready");
    }

    /** Waits until it has written a line that begins so. */
    RunningLauncher awaitLine(String beginning) throws IOException {
        await().atMost(PATIENCE)
                .until(() -> lines().anyMatch(line -> line.startsWith(beginning)) || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The launcher ended: " + output());
        }
        return this;
    }

    /** Waits until it has ended by itself. */
    int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher still runs: " + output());
        }
        return process.exitValue();
    }

    void terminate() throws InterruptedException, IOException {
        process.destroy();
        awaitEnd();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    BodyHandlers.ofString()).body();
        }
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    Stream<String> lines() throws IOException {
        return output().lines();
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** For tests that failed half way: nothing is to stay behind. */
    @Override
    public void close() throws IOException {
        process.destroy();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }
}
