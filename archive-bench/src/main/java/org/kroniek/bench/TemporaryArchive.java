package org.kroniek.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.kroniek.local.AdminKey;
import org.kroniek.local.LocalArchive;
import org.kroniek.local.process.AtExit;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.HttpProbe;

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
    private final LocalArchive archive;
    private final AtExit atExit;

    private TemporaryArchive(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.archive = LocalArchive.builder().dataDirectory(directory.resolve("data")).progress(progress)
                // Without an administrator there is nobody that the key could belong to.
                .environment("KRONIEK_ADMIN_PASSWORD", AdminKey.generate()).start();
        this.atExit = AtExit.run(this::stop);
    }

    /** Returns once the archive can be searched. */
    static TemporaryArchive start(Consumer<String> progress) {
        TemporaryArchive started = begin(progress);
        try {
            INDEX.until(new HttpProbe(started.archive.url() + "/api/v1/search?size=1", Duration.ofSeconds(5)));
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private static TemporaryArchive begin(Consumer<String> progress) {
        Path directory = Directories.temporary("bench");
        try {
            return new TemporaryArchive(directory, progress);
        } catch (RuntimeException e) {
            Directories.delete(directory);
            throw e;
        }
    }

    LocalArchive archive() {
        return archive;
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

    private void stop() {
        archive.close();
        Directories.delete(directory);
    }
}
