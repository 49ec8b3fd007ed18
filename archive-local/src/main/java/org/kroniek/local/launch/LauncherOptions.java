package org.kroniek.local.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.elasticsearch.ElasticsearchSettings;
import org.kroniek.local.portal.PortalSettings;
import picocli.CommandLine.Option;

/** The options of the launcher; each can also be given as a system property, which {@code mvn -Prun} does. */
final class LauncherOptions {

    private static final String NONE = "none";

    @Option(names = "--port", defaultValue = "${sys:kroniek.port:-8080}", description = "port of the portal (${DEFAULT-VALUE})")
    int port;

    @Option(names = "--bind", defaultValue = "${sys:kroniek.bind:-" + PortalSettings.LOOPBACK
            + "}", description = "address the portal listens on (${DEFAULT-VALUE})")
    String bindAddress = "";

    @Option(names = "--data", defaultValue = "${sys:kroniek.data:-data}", description = "directory that keeps everything (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Option(names = "--seeds", defaultValue = "${sys:kroniek.seeds:-none}", description = "directory loaded at the first start, or none (${DEFAULT-VALUE})")
    String seeds = NONE;

    @Option(names = "--elasticsearch-home", defaultValue = "${sys:kroniek.elasticsearch.home:-elasticsearch}", description = "the unpacked Elasticsearch")
    Path elasticsearchHome = Path.of("elasticsearch");

    @Option(names = "--server-home", defaultValue = "${sys:kroniek.server.home:-server}", description = "the provisioned WildFly")
    Path serverHome = Path.of("server");

    @Option(names = "--war", defaultValue = "${sys:kroniek.war:-kroniek.war}", description = "the archive's WAR")
    Path war = Path.of("kroniek.war");

    @Option(names = "--elasticsearch-heap", defaultValue = "${sys:kroniek.elasticsearch.heap:-"
            + ElasticsearchSettings.USUAL_HEAP + "}", description = "memory for Elasticsearch (${DEFAULT-VALUE})")
    String elasticsearchHeap = "";

    @Option(names = "--portal-heap", defaultValue = "${sys:kroniek.portal.heap:-" + PortalSettings.USUAL_HEAP
            + "}", description = "memory for the portal (${DEFAULT-VALUE})")
    String portalHeap = "";

    @Option(names = "--stop-with-parent", arity = "0..1", fallbackValue = "0", paramLabel = "PROCESS", description = "stop when this process ends; without a number, the one that started the launcher")
    @Nullable
    Long parent;

    /** The seeds to load, unless none are wanted or they were loaded before. */
    Optional<Path> seedsToLoad() {
        return seeds.equals(NONE) || SeedLoader.isLoaded(data) ? Optional.empty() : Optional.of(Path.of(seeds));
    }

    /** The process to watch, if one is to be watched and still there. */
    Optional<ProcessHandle> parent() {
        if (parent == null) {
            return Optional.empty();
        }
        return parent == 0 ? ProcessHandle.current().parent() : ProcessHandle.of(parent);
    }
}
