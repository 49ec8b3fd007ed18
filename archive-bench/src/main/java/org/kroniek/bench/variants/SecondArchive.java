package org.kroniek.bench.variants;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kroniek.bench.Waiting;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.PortalApi;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.PortalEnvironment;
import org.kroniek.local.portal.LocalPortal;
import org.kroniek.local.portal.PortalSettings;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.PathProperty;
import org.kroniek.local.process.PidFile;
import org.kroniek.local.process.Secrets;

/** A portal with a database and indices of its own, on the PostgreSQL and Elasticsearch of another archive. */
final class SecondArchive implements AutoCloseable {

    private static final Waiting INDEX = new Waiting("The index of the second archive", Duration.ofMillis(200),
            Duration.ofMinutes(2));

    private final LocalPortal portal;
    private final AtExit atExit;
    private final PortalApi api;

    /** @param directory for what the portal writes */
    SecondArchive(HttpCaller http, LocalArchive archive, Path directory) {
        portal = LocalPortal.of(PortalSettings.of(PathProperty.value(LocalPortal.HOME_PROPERTY),
                PathProperty.value(LocalPortal.WAR_PROPERTY), directory, environment(archive)),
                new PidFile(directory.resolve("portal.pid")));
        atExit = AtExit.run(portal::close);
        try {
            portal.start();
            INDEX.until(new HttpProbe(portal.url() + "/api/v1/search?size=1", Duration.ofSeconds(5)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        api = new PortalApi(http, portal.url(), archive.adminKey());
    }

    private static Map<String, String> environment(LocalArchive archive) {
        Map<String, String> environment = new HashMap<>(PortalEnvironment.of(archive.postgres(),
                archive.elasticsearch().url(), archive.adminKey()));
        environment.put("KRONIEK_DB_URL", archive.postgres().createDatabase("second"));
        environment.put("KRONIEK_INDEX_PREFIX", "second");
        // Without an administrator there is nobody that the key could belong to.
        environment.put("KRONIEK_ADMIN_PASSWORD", Secrets.password());
        return environment;
    }

    PortalApi api() {
        return api;
    }

    @Override
    public void close() {
        atExit.cancel();
        portal.close();
    }
}
