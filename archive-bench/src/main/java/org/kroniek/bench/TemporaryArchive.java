package org.kroniek.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.HttpProbe;
import org.kroniek.local.process.Secrets;

/**
 * An archive for this run only, that runs as an installed one does: on a data directory of its own, since one that is
 * temporary to {@link LocalArchive} starts fast at the price of a slow Elasticsearch and a PostgreSQL that does not wait
 * for the disk.
 */
final class TemporaryArchive implements AutoCloseable {

    /** The portal makes it by itself, a moment after it has begun to answer. */
    private static final Waiting INDEX = new Waiting("The archive's index", Duration.ofMillis(200),
            Duration.ofMinutes(2));

    private final Path directory;
    private final AtExit atExit;
    private volatile boolean ending;
    private @Nullable LocalArchive archive;

    private TemporaryArchive(Path directory) {
        this.directory = directory;
        this.atExit = AtExit.run(this::end);
    }

    /** Returns once the archive can be searched. */
    static TemporaryArchive start(Consumer<String> progress) {
        TemporaryArchive started = new TemporaryArchive(Directories.temporary("bench"));
        try {
            started.begin(progress);
            INDEX.until(new HttpProbe(started.archive().url() + "/api/v1/search?size=1", Duration.ofSeconds(5)));
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Nobody can stop the archive half way: what is being started would escape. */
    private synchronized void begin(Consumer<String> progress) {
        archive = LocalArchive.builder().dataDirectory(directory.resolve("data")).progress(progress)
                .cancelWhen(() -> ending)
                // Without an administrator there is nobody that the key could belong to.
                .environment("KRONIEK_ADMIN_PASSWORD", Secrets.password()).start();
    }

    LocalArchive archive() {
        return Objects.requireNonNull(archive, "The archive has not been started");
    }

    /** For files of the benchmark itself. */
    Path directory(String name) {
        return Directories.create(directory.resolve(name));
    }

    @Override
    public void close() {
        atExit.cancel();
        stop();
    }

    /** The end of the virtual machine cancels a start that is under way, and waits for it. */
    private void end() {
        ending = true;
        stop();
    }

    private synchronized void stop() {
        if (archive != null) {
            archive.close();
        }
        Directories.delete(directory);
    }
}
