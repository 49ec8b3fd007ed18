package org.kroniek.local.portal;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and how a portal runs.
 *
 * @param serverHome
 *            the provisioned WildFly; it is only read
 * @param war
 *            the archive's WAR, deployed as the root of the server
 * @param baseDirectory
 *            what the server writes, apart from its logs
 * @param logDirectory
 *            its logs
 * @param bindAddress
 *            where it listens for readers; administration always stays on 127.0.0.1
 * @param port
 *            for HTTP, or 0 for a free one
 * @param heap
 *            as the Java option writes it, such as {@code 512m}
 * @param environment
 *            added to that of this process: the addresses and secrets of the portal
 */
public record PortalSettings(Path serverHome, Path war, Path baseDirectory, Path logDirectory, String bindAddress,
        int port, String heap, Map<String, String> environment) {

    public static final String LOOPBACK = "127.0.0.1";

    /** WildFly with the archive needs about 200 MB of it; the rest is for imports and large result pages. */
    public static final String USUAL_HEAP = "512m";

    public PortalSettings {
        serverHome = serverHome.toAbsolutePath();
        war = war.toAbsolutePath();
        baseDirectory = baseDirectory.toAbsolutePath();
        logDirectory = logDirectory.toAbsolutePath();
        environment = Map.copyOf(environment);
    }

    /** On the loopback address at a free port, with the usual heap and the logs beside the rest. */
    public static PortalSettings of(Path serverHome, Path war, Path baseDirectory, Map<String, String> environment) {
        return new PortalSettings(serverHome, war, baseDirectory, baseDirectory.resolve("log"), LOOPBACK, 0, USUAL_HEAP,
                environment);
    }
}
