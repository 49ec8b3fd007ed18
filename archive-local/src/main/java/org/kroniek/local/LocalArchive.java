package org.kroniek.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.elasticsearch.LocalElasticsearch;
import org.kroniek.local.portal.LocalPortal;
import org.kroniek.local.postgres.LocalPostgres;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.DataDirectoryLock;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.LocalServiceException;

/**
 * A whole archive on this machine: PostgreSQL first, then Elasticsearch and the portal at the same time, since the portal
 * waits for the one and tolerates a late other. Closing stops them in the opposite order.
 *
 * <p>
 * One data directory serves one archive at a time. What a killed launcher left running on it is ended first. A temporary
 * archive deletes its data on close, or when this virtual machine ends.
 */
public final class LocalArchive implements AutoCloseable {

    private final ArchiveLayout layout;
    private final String adminKey;
    private final boolean temporary;
    private final DataDirectoryLock lock;
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalElasticsearch elasticsearch;
    private @Nullable LocalPortal portal;
    private @Nullable AtExit atExit;
    private volatile boolean ending;

    private LocalArchive(ArchiveLayout layout, String adminKey, boolean temporary) {
        this.layout = layout;
        this.adminKey = adminKey;
        this.temporary = temporary;
        this.lock = DataDirectoryLock.take(layout.run());
    }

    /** The choices for an archive, to be ended with {@link LocalArchiveBuilder#start}. */
    public static LocalArchiveBuilder builder() {
        return new LocalArchiveBuilder();
    }

    static LocalArchive start(LocalArchiveBuilder choices) {
        Path kept = choices.dataDirectory();
        ArchiveLayout layout = new ArchiveLayout(kept != null ? kept : Directories.temporary("archive"));
        LocalArchive archive = new LocalArchive(layout, choices.adminKey(), kept == null);
        try {
            if (archive.temporary) {
                archive.atExit = AtExit.run(archive::end);
            }
            archive.startServices(choices);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        return archive;
    }

    public LocalPostgres postgres() {
        return started(postgres);
    }

    public LocalElasticsearch elasticsearch() {
        return started(elasticsearch);
    }

    public LocalPortal portal() {
        return started(portal);
    }

    /** The address of the portal, such as {@code http://127.0.0.1:8080}. */
    public String url() {
        return portal().url();
    }

    /** The key for programs, to be sent as bearer token. */
    public String adminKey() {
        return adminKey;
    }

    public ArchiveLayout layout() {
        return layout;
    }

    /** Why the archive does not work any more, when one of its services has ended; empty while all run. */
    public Optional<LocalServiceException> failure() {
        if (!postgres().isAlive()) {
            return Optional.of(postgres().failure());
        }
        if (!elasticsearch().isAlive()) {
            return Optional.of(elasticsearch().failure());
        }
        return portal().isAlive() ? Optional.empty() : Optional.of(portal().failure());
    }

    /** Stops the portal, Elasticsearch and PostgreSQL, in this order; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (atExit != null) {
            atExit.cancel();
        }
        try {
            stopServices();
        } finally {
            lock.close();
        }
        if (temporary) {
            Directories.delete(layout.root());
        }
    }

    /** The end of the virtual machine cancels a start that is under way, and waits for it. */
    private void end() {
        ending = true;
        close();
    }

    /** Nobody can close the archive half way: what is being started would escape. */
    private synchronized void startServices(LocalArchiveBuilder choices) {
        Leftovers leftovers = new Leftovers(layout);
        leftovers.end();
        choices.lastCheck().get().ifPresent(problem -> {
            throw new LocalServiceException(problem);
        });
        Stopwatch time = new Stopwatch(choices.progress());
        LocalPostgres database = temporary
                ? LocalPostgres.temporary()
                : LocalPostgres.start(layout.postgres(), 0, layout.logs());
        postgres = database;
        leftovers.endedPostgres(database.endedLeftover());
        leftovers.report().ifPresent(choices.progress());
        time.tell("PostgreSQL " + database.version() + " is up");

        LocalElasticsearch search = LocalElasticsearch.of(choices.elasticsearchSettings(layout),
                layout.pidFile("elasticsearch"));
        elasticsearch = search;
        LocalPortal web = LocalPortal.of(choices.portalSettings(layout,
                PortalEnvironment.of(database, search.url(), adminKey)), layout.pidFile("portal"));
        portal = web;
        ConcurrentStart.of(() -> ending || choices.cancelled().getAsBoolean(), List.of(() -> {
            search.start();
            time.tell("Elasticsearch is up");
        }, () -> {
            web.start();
            time.tell("The portal is up");
        }), this::stopServices);
    }

    /** Resources are closed from the last to the first, and one that cannot be stopped does not keep the others running. */
    private void stopServices() {
        try (LocalPostgres first = postgres; LocalElasticsearch second = elasticsearch; LocalPortal last = portal) {
            portal = null;
            elasticsearch = null;
            postgres = null;
        }
    }

    private static <T> T started(@Nullable T service) {
        if (service == null) {
            throw new IllegalStateException("The archive is closed");
        }
        return service;
    }
}
