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
record PostgresSecrets(String superuserPassword, String ownerPassword) {

    private static final String SUPERUSER = "postgres.password";
    private static final String OWNER = "kroniek.password";

    static PostgresSecrets generate() {
        return new PostgresSecrets(Secrets.token(), Secrets.token());
    }

    /** The secrets of this file, generated and written first when it does not exist. */
    static PostgresSecrets loadOrCreate(Path file) {
        if (Files.exists(file)) {
            return load(file);
        }
        PostgresSecrets secrets = generate();
        OwnerOnlyFile.write(file, "%s=%s%n%s=%s%n".formatted(SUPERUSER, secrets.superuserPassword, OWNER,
                secrets.ownerPassword));
        return secrets;
    }

    private static PostgresSecrets load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the database passwords in " + file, e);
        }
        return new PostgresSecrets(required(properties, SUPERUSER, file), required(properties, OWNER, file));
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
