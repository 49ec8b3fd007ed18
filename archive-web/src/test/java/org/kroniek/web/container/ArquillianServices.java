package org.kroniek.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.kroniek.local.postgres.LocalPostgres;

/**
 * Gives the server under test a database and free ports, before Arquillian reads its configuration. There is no
 * Elasticsearch: the portal has to come up and store without it.
 */
public class ArquillianServices implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    /** Starts what the server needs; it ends with this virtual machine. */
    public static class Starter {

        private static final int BEFORE_CONFIGURATION = 1_000;

        public void start(@Observes(precedence = BEFORE_CONFIGURATION) ManagerStarted event) {
            if (System.getProperty("kroniek.arquillian.port") != null) {
                return;
            }
            LocalPostgres postgres = LocalPostgres.temporary();
            System.setProperty("kroniek.arquillian.db.url", postgres.jdbcUrl());
            System.setProperty("kroniek.arquillian.db.user", postgres.portalUser());
            System.setProperty("kroniek.arquillian.db.password", postgres.portalPassword());
            System.setProperty("kroniek.arquillian.db.owner.user", postgres.user());
            System.setProperty("kroniek.arquillian.db.owner.password", postgres.password());
            System.setProperty("kroniek.arquillian.port", freePort());
            System.setProperty("kroniek.arquillian.management", freePort());
            System.setProperty("kroniek.arquillian.nothing", freePort());
        }

        private static String freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return String.valueOf(socket.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
