package org.kroniek.local.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.OwnerOnlyFile;
import org.kroniek.local.process.Secrets;

/** The generated passwords of one cluster, kept in a file beside it that only the owner may read. */
record PostgresSecrets(String superuserPassword, String ownerPassword, String portalPassword) {

    private static final String SUPERUSER = "postgres.password";
    private static final String OWNER = "kroniek.password";
    private static final String PORTAL = "kroniek_portal.password";

    static PostgresSecrets generate() {
        return new PostgresSecrets(Secrets.token(), Secrets.token(), Secrets.token());
    }

    /** The secrets of this file, generated and written first when it does not exist. */
    static PostgresSecrets loadOrCreate(Path file) {
        if (Files.exists(file)) {
            return load(file);
        }
        return generate().written(file);
    }

    private PostgresSecrets written(Path file) {
        OwnerOnlyFile.write(file, "%s=%s%n%s=%s%n%s=%s%n".formatted(SUPERUSER, superuserPassword, OWNER, ownerPassword,
                PORTAL, portalPassword));
        return this;
    }

    private static PostgresSecrets load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the database passwords in " + file, e);
        }
        String superuser = required(properties, SUPERUSER, file);
        String owner = required(properties, OWNER, file);
        // A data directory from before the portal had a role of its own.
        return properties.containsKey(PORTAL)
                ? new PostgresSecrets(superuser, owner, required(properties, PORTAL, file))
                : new PostgresSecrets(superuser, owner, Secrets.token()).written(file);
    }

    private static String required(Properties properties, String key, Path file) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new LocalServiceException(
                    file + " has no " + key + ": restore the file from a backup of the data directory.");
        }
        return value;
    }
}
