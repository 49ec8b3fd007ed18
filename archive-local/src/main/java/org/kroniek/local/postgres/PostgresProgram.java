package org.kroniek.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.kroniek.local.process.Directories;
import org.kroniek.local.process.OtherIdentity;

/** Where the library unpacks the program of PostgreSQL, and what keeps it from running. */
final class PostgresProgram {

    private PostgresProgram() {}

    /**
     * A directory for this user alone, shared by all clusters. The library's own choice lies under {@code /tmp}, where
     * everybody may write to it and where old files are cleared away while the server still needs them.
     */
    static Path directory() {
        Path cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        try {
            return ownersOnly(Files.createDirectories(cache.resolve("kroniek")));
        } catch (IOException noHome) {
            return Directories.temporary("postgres-program");
        }
    }

    /** A sentence for those whom the library's trick cannot help, with a leading blank; empty for all others. */
    static String advice() {
        return OtherIdentity.choose() == OtherIdentity.NOBODY
                ? " PostgreSQL refuses to run as root, and this system forbids user namespaces: run as another user."
                : "";
    }

    private static Path ownersOnly(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        return directory;
    }
}
