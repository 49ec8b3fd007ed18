package org.kroniek.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kroniek.local.AdminKey;
import org.kroniek.local.process.OwnerOnlyFile;
import org.kroniek.local.process.Secrets;

/**
 * How the administrator gets in. The key for programs lies in a file for the owner's eyes; the password of the first start
 * is shown once and stored nowhere but, hashed, in the database.
 */
final class AdminAccess {

    private final Path keyFile;
    private final Path marker;
    private final Optional<String> chosenPassword;
    private final Optional<String> generatedPassword;

    private AdminAccess(Path keyFile, Path marker, Optional<String> chosenPassword) {
        this.keyFile = keyFile;
        this.marker = marker;
        this.chosenPassword = chosenPassword;
        boolean generate = chosenPassword.isEmpty() && !Files.exists(marker);
        this.generatedPassword = generate ? Optional.of(Secrets.password()) : Optional.empty();
    }

    static AdminAccess of(Path data, Map<String, String> environment) {
        return new AdminAccess(data.resolve("admin.key"), data.resolve("admin.created"),
                Optional.ofNullable(environment.get("KRONIEK_ADMIN_PASSWORD")).filter(password -> !password.isBlank()));
    }

    /** The key in the file; where the file is missing, a new key, which replaces the lost one in the portal too. */
    String key() {
        try {
            if (Files.exists(keyFile)) {
                return Files.readString(keyFile).strip();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + keyFile, e);
        }
        String key = AdminKey.generate();
        OwnerOnlyFile.write(keyFile, key + System.lineSeparator());
        return key;
    }

    Path keyFile() {
        return keyFile;
    }

    /** The password to give to the portal: at the first start, and whenever somebody chose one. */
    Optional<String> password() {
        return chosenPassword.or(() -> generatedPassword);
    }

    /** What the person at the terminal is told about the password. */
    String describePassword() {
        return generatedPassword.map(password -> password + "   (shown only this once)")
                .orElse(chosenPassword.isPresent()
                        ? "the one in KRONIEK_ADMIN_PASSWORD"
                        : "as set before (lost? start with KRONIEK_ADMIN_PASSWORD set to a new one)");
    }

    /** To be called once the portal runs, and so knows its administrator. */
    void remember() {
        try {
            Files.writeString(marker, Instant.now() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + marker, e);
        }
    }
}
