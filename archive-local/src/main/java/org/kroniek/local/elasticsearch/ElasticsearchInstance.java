package org.kroniek.local.elasticsearch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.OtherIdentity;

/** The directories and the command line of one node, under an identity that Elasticsearch accepts. */
final class ElasticsearchInstance {

    private final ElasticsearchSettings settings;
    private final ElasticsearchConfiguration configuration;
    private final OtherIdentity identity = OtherIdentity.choose();

    ElasticsearchInstance(ElasticsearchSettings settings, int httpPort, int transportPort) {
        this.settings = settings;
        this.configuration = new ElasticsearchConfiguration(settings, httpPort, transportPort);
    }

    /** Makes everything the server needs on disk; what is returned only has to be started. */
    ProcessBuilder prepare() {
        Path program = settings.home().resolve("bin").resolve("elasticsearch");
        if (!Files.isExecutable(program)) {
            throw new LocalServiceException(
                    "No Elasticsearch in %s; build archive-local, or name an unpacked server with -D%s."
                            .formatted(settings.home(), LocalElasticsearch.HOME_PROPERTY));
        }
        configuration.write();
        for (Path directory : List.of(settings.data(), settings.scratch(), settings.logDirectory())) {
            Directories.create(directory);
        }
        identity.grant(settings.directory());
        identity.grant(settings.logDirectory());
        return command(program);
    }

    private ProcessBuilder command(Path program) {
        List<String> command = new ArrayList<>(identity.prefix());
        command.add(program.toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(settings.directory().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JAVA_OPTS", "ES_JAVA_OPTS"));
        environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
        environment.put("ES_PATH_CONF", settings.configuration().toString());
        environment.put("ES_TMPDIR", settings.scratch().toString());
        return builder;
    }
}
