package org.kroniek.local.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kroniek.local.elasticsearch.ElasticsearchSettings.Pace;
import org.kroniek.local.process.Directories;

/**
 * Writes the configuration directory of one instance, anew at each start, so that an upgrade of Elasticsearch brings its
 * own Java options along.
 */
final class ElasticsearchConfiguration {

    private final ElasticsearchSettings settings;
    private final int httpPort;
    private final int transportPort;

    ElasticsearchConfiguration(ElasticsearchSettings settings, int httpPort, int transportPort) {
        this.settings = settings;
        this.httpPort = httpPort;
        this.transportPort = transportPort;
    }

    void write() {
        Path directory = settings.configuration();
        Directories.create(directory.resolve("jvm.options.d"));
        try {
            Files.writeString(directory.resolve("elasticsearch.yml"), server());
            Files.write(directory.resolve("jvm.options"), javaOptions());
            Files.write(directory.resolve("jvm.options.d").resolve("own.options"), ownJavaOptions());
            Files.writeString(directory.resolve("log4j2.properties"), logging());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the configuration of Elasticsearch in " + directory, e);
        }
    }

    /**
     * The disk watermarks are off: they count percentages of a disk that the archive shares with everything else, and
     * would make the indices read-only without a word. The launcher looks at the free space itself.
     */
    private String server() {
        return """
                cluster.name: kroniek
                node.name: kroniek
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                action.auto_create_index: false
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(httpPort, transportPort, quoted(settings.data()), quoted(settings.logDirectory()));
    }

    /** The installed options, without the log of the garbage collector that grows to two gigabytes. */
    private List<String> javaOptions() throws IOException {
        try (var lines = Files.lines(settings.home().resolve("config").resolve("jvm.options"))) {
            return lines.filter(line -> !line.contains("-Xlog:gc"))
                    .filter(line -> settings.pace() == Pace.RUN_FAST || !line.contains("UseG1GC")).toList();
        }
    }

    private List<String> ownJavaOptions() {
        List<String> options = new ArrayList<>(List.of("-Xms" + settings.heap(), "-Xmx" + settings.heap()));
        if (settings.pace() == Pace.START_FAST) {
            options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-AlwaysPreTouch"));
        }
        return options;
    }

    private static String logging() {
        return """
                status = error
                appender.rolling.type = RollingFile
                appender.rolling.name = rolling
                appender.rolling.fileName = ${sys:es.logs.base_path}${sys:file.separator}elasticsearch.log
                appender.rolling.filePattern = ${sys:es.logs.base_path}${sys:file.separator}elasticsearch.%i.log
                appender.rolling.layout.type = PatternLayout
                appender.rolling.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
                appender.rolling.policies.type = Policies
                appender.rolling.policies.size.type = SizeBasedTriggeringPolicy
                appender.rolling.policies.size.size = 10MB
                appender.rolling.strategy.type = DefaultRolloverStrategy
                appender.rolling.strategy.max = 3
                rootLogger.level = info
                rootLogger.appenderRef.rolling.ref = rolling
                """;
    }

    /** As a YAML string in single quotes. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
