package org.kroniek.local.elasticsearch;

import java.nio.file.Path;

/**
 * Where and how an Elasticsearch runs.
 *
 * @param home
 *            the unpacked server; it is only read
 * @param directory
 *            data, configuration and temporary files of this instance
 * @param logDirectory
 *            its logs
 * @param port
 *            for HTTP, or 0 for a free one
 * @param heap
 *            as the Java option writes it, such as {@code 512m}; a third more is used outside the heap
 * @param pace
 *            whether it is to start fast or to run fast
 */
public record ElasticsearchSettings(Path home, Path directory, Path logDirectory, int port, String heap, Pace pace) {

    /** For an archive of some ten thousand articles. */
    public static final String USUAL_HEAP = "1g";

    private static final String SMALL_HEAP = "512m";

    /** What the Java options favour. */
    public enum Pace {

        /** As Elasticsearch is delivered. */
        RUN_FAST,

        /** Six seconds instead of nine until the first answer, and half the memory: for tests. */
        START_FAST
    }

    public ElasticsearchSettings {
        home = home.toAbsolutePath();
        directory = directory.toAbsolutePath();
        logDirectory = logDirectory.toAbsolutePath();
    }

    /** A free port, the usual heap, and the logs beside the data. */
    public static ElasticsearchSettings of(Path home, Path directory) {
        return new ElasticsearchSettings(home, directory, directory.resolve("logs"), 0, USUAL_HEAP, Pace.RUN_FAST);
    }

    /** A free port and a small node that starts fast. */
    public static ElasticsearchSettings forTests(Path home, Path directory) {
        return new ElasticsearchSettings(home, directory, directory.resolve("logs"), 0, SMALL_HEAP, Pace.START_FAST);
    }

    Path configuration() {
        return directory.resolve("conf");
    }

    Path data() {
        return directory.resolve("data");
    }

    Path scratch() {
        return directory.resolve("tmp");
    }
}
