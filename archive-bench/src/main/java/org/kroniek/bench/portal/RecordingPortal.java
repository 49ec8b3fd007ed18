package org.kroniek.bench.portal;

import java.nio.file.Path;
import java.util.List;
import org.kroniek.bench.BenchException;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.PortalEnvironment;
import org.kroniek.local.portal.LocalPortal;
import org.kroniek.local.portal.PortalSettings;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.PathProperty;
import org.kroniek.local.process.PidFile;

/**
 * A second portal on the same archive whose way to Elasticsearch leads through a {@link RecordingProxy}. So what is
 * recorded comes from the product as it is, while the portal that is measured talks to Elasticsearch directly.
 */
public final class RecordingPortal implements AutoCloseable {

    private final HttpCaller http;
    private final RecordingProxy proxy;
    private final LocalPortal portal;
    private final AtExit atExit;
    private final PortalApi api;

    /** @param directory for what the portal writes */
    public RecordingPortal(HttpCaller http, LocalArchive archive, Path directory) {
        this.http = http;
        proxy = new RecordingProxy(archive.elasticsearch().url());
        portal = LocalPortal.of(settings(archive, proxy, directory), new PidFile(directory.resolve("portal.pid")));
        atExit = AtExit.run(portal::close);
        try {
            portal.start();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        api = new PortalApi(http, portal.url(), archive.adminKey());
    }

    private static PortalSettings settings(LocalArchive archive, RecordingProxy proxy, Path directory) {
        return PortalSettings.of(PathProperty.value(LocalPortal.HOME_PROPERTY),
                PathProperty.value(LocalPortal.WAR_PROPERTY), directory,
                PortalEnvironment.of(archive.postgres(), proxy.url(), archive.adminKey()));
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
        atExit.cancel();
        try {
            portal.close();
        } finally {
            proxy.close();
        }
    }
}
