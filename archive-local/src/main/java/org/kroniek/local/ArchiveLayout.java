package org.kroniek.local;

import java.nio.file.Path;
import org.kroniek.local.process.PidFile;

/**
 * Where things lie in the data directory of a local archive.
 *
 * @param root
 *            the data directory
 */
public record ArchiveLayout(Path root) {

    public ArchiveLayout {
        root = root.toAbsolutePath().normalize();
    }

    /** The database: the only part that cannot be made again from another. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path elasticsearch() {
        return root.resolve("elasticsearch");
    }

    public Path portal() {
        return root.resolve("portal");
    }

    /** Heads of the trail, outside the database; to be copied elsewhere now and then. */
    public Path historyHeads() {
        return root.resolve("history-heads");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** The lock of the launcher and the process numbers of the services. */
    public Path run() {
        return root.resolve("run");
    }

    PidFile pidFile(String service) {
        return new PidFile(run().resolve(service + ".pid"));
    }
}
