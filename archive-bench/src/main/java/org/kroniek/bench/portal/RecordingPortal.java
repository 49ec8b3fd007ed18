package org.kroniek.bench.portal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.bench.BenchException;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.portal.LocalPortal;
import org.kroniek.local.portal.PortalSettings;

/**
 * A second portal on the same archive whose way to Elasticsearch leads through a {@link RecordingProxy}. So what is
 * recorded comes from the product as it is, while the portal that is measured talks to Elasticsearch directly.
 */
public final class RecordingPortal implements AutoCloseable {

    private final HttpCaller http;
    private final RecordingProxy proxy;
    private final LocalPortal portal;
    private final PortalApi api;

    /** @param directory for what the portal writes */
    public RecordingPortal(HttpCaller http, LocalArchive archive, Path directory) {
        this.http = http;
        proxy = new RecordingProxy(archive.elasticsearch().url());
        try {
            portal = LocalPortal
                    .start(PortalSettings.of(path(LocalPortal.HOME_PROPERTY), path(LocalPortal.WAR_PROPERTY),
                            directory, environment(archive)));
        } catch (RuntimeException e) {
            proxy.close();
            throw e;
        }
        api = new PortalApi(http, portal.url(), archive.adminKey());
    }

    private Map<String, String> environment(LocalArchive archive) {
        Map<String, String> variables = new HashMap<>();
        variables.put("KRONIEK_DB_URL", archive.postgres().jdbcUrl());
        variables.put("KRONIEK_DB_USER", archive.postgres().user());
        variables.put("KRONIEK_DB_PASSWORD", archive.postgres().password());
        variables.put("KRONIEK_ADMIN_KEY", archive.adminKey());
        variables.put("KRONIEK_ELASTICSEARCH_URL", proxy.url());
        return variables;
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new BenchException("The system property " + property + " is not set");
        }
        return Path.of(value);
    }

    /**
     * Everything that one search of the API sends to Elasticsearch, in its order.
     *
     * @param parameters as in an address
     */
    public List<RecordedRequest> record(String parameters) {
        proxy.take();
        http.call(api.search(parameters));
        List<RecordedRequest> sent = proxy.take();
        if (sent.isEmpty()) {
            throw new BenchException("A search sent nothing to Elasticsearch: " + parameters);
        }
        return sent;
    }

    @Override
    public void close() {
        try {
            portal.close();
        } finally {
            proxy.close();
        }
    }
}
