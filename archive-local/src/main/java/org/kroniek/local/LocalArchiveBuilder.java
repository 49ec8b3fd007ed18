package org.kroniek.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.elasticsearch.ElasticsearchSettings;
import org.kroniek.local.elasticsearch.ElasticsearchSettings.Pace;
import org.kroniek.local.elasticsearch.LocalElasticsearch;
import org.kroniek.local.portal.LocalPortal;
import org.kroniek.local.portal.PortalSettings;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.PathProperty;

/** The choices for a {@link LocalArchive}. What is not chosen: a temporary archive on a free port, its programs named by system properties. */
public final class LocalArchiveBuilder {

    private @Nullable Path dataDirectory;
    private @Nullable Path elasticsearchHome;
    private @Nullable Path serverHome;
    private @Nullable Path war;
    private String bindAddress = PortalSettings.LOOPBACK;
    private int port;
    private @Nullable String elasticsearchHeap;
    private String portalHeap = PortalSettings.USUAL_HEAP;
    private String adminKey = AdminKey.generate();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Consumer<String> progress = line -> {};
    private BooleanSupplier cancelled = () -> false;
    private Supplier<Optional<String>> lastCheck = Optional::empty;

    LocalArchiveBuilder() {}

    /** Keeps the data here; without it the archive is temporary, and starts faster than it runs. */
    public LocalArchiveBuilder dataDirectory(Path directory) {
        this.dataDirectory = directory;
        return this;
    }

    /** The unpacked Elasticsearch; by default the one of {@value LocalElasticsearch#HOME_PROPERTY}. */
    public LocalArchiveBuilder elasticsearchHome(Path home) {
        this.elasticsearchHome = home;
        return this;
    }

    /** The provisioned WildFly; by default the one of {@value LocalPortal#HOME_PROPERTY}. */
    public LocalArchiveBuilder serverHome(Path home) {
        this.serverHome = home;
        return this;
    }

    /** The archive's WAR; by default the one of {@value LocalPortal#WAR_PROPERTY}. */
    public LocalArchiveBuilder war(Path file) {
        this.war = file;
        return this;
    }

    /** Where the portal listens, 127.0.0.1 by default. */
    public LocalArchiveBuilder bindAddress(String address) {
        this.bindAddress = address;
        return this;
    }

    /** The port of the portal, or 0 for a free one. */
    public LocalArchiveBuilder port(int number) {
        this.port = number;
        return this;
    }

    /** As the Java option writes it, such as {@code 1g}. */
    public LocalArchiveBuilder elasticsearchHeap(String heap) {
        this.elasticsearchHeap = heap;
        return this;
    }

    /** As the Java option writes it, such as {@code 512m}. */
    public LocalArchiveBuilder portalHeap(String heap) {
        this.portalHeap = heap;
        return this;
    }

    /** The key for programs; by default a new one. */
    public LocalArchiveBuilder adminKey(String key) {
        this.adminKey = key;
        return this;
    }

    /** A variable for the portal, such as {@code KRONIEK_ADMIN_PASSWORD}. */
    public LocalArchiveBuilder environment(String name, String value) {
        this.environment.put(name, value);
        return this;
    }

    /** Is told in one line each what has been done. */
    public LocalArchiveBuilder progress(Consumer<String> listener) {
        this.progress = listener;
        return this;
    }

    /** Asked while the archive is starting; when it says yes, what was started is stopped again. */
    public LocalArchiveBuilder cancelWhen(BooleanSupplier signal) {
        this.cancelled = signal;
        return this;
    }

    /** Asked once the leftovers of a killed launcher are gone, which may hold a port; what it finds wrong ends the start. */
    public LocalArchiveBuilder lastCheck(Supplier<Optional<String>> check) {
        this.lastCheck = check;
        return this;
    }

    /**
     * Starts everything.
     *
     * @throws LocalServiceException
     *             if a service does not come up, or the start was cancelled; nothing is left running then
     */
    public LocalArchive start() {
        return LocalArchive.start(this);
    }

    @Nullable
    Path dataDirectory() {
        return dataDirectory;
    }

    String adminKey() {
        return adminKey;
    }

    Consumer<String> progress() {
        return progress;
    }

    Supplier<Optional<String>> lastCheck() {
        return lastCheck;
    }

    BooleanSupplier cancelled() {
        return cancelled;
    }

    ElasticsearchSettings elasticsearchSettings(ArchiveLayout layout) {
        Path home = elasticsearchHome != null
                ? elasticsearchHome
                : PathProperty.value(LocalElasticsearch.HOME_PROPERTY);
        ElasticsearchSettings usual = dataDirectory == null
                ? ElasticsearchSettings.forTests(home, layout.elasticsearch())
                : ElasticsearchSettings.of(home, layout.elasticsearch());
        return new ElasticsearchSettings(home, layout.elasticsearch(), layout.logs(), 0,
                elasticsearchHeap != null ? elasticsearchHeap : usual.heap(), usual.pace());
    }

    PortalSettings portalSettings(ArchiveLayout layout, Map<String, String> services) {
        Map<String, String> all = new LinkedHashMap<>(services);
        all.put(PortalEnvironment.HEAD_FILE, layout.historyHeads().toString());
        all.putAll(environment);
        return new PortalSettings(serverHome != null ? serverHome : PathProperty.value(LocalPortal.HOME_PROPERTY),
                war != null ? war : PathProperty.value(LocalPortal.WAR_PROPERTY), layout.portal(), layout.logs(),
                bindAddress, port, portalHeap, all);
    }
}
