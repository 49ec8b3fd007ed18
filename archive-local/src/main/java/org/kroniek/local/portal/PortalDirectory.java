package org.kroniek.local.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.kroniek.local.process.Directories;

/**
 * The base directory of one portal. Configuration and deployment are copied anew for each start, so that a new version of
 * the server or the WAR is never mixed with an old one; what else the server keeps in {@code data} stays.
 */
final class PortalDirectory {

    private static final String WAR = "ROOT.war";

    private final PortalSettings settings;

    PortalDirectory(PortalSettings settings) {
        this.settings = settings;
    }

    void prepare() {
        for (String made : List.of("configuration", "deployments", "tmp", "data/content")) {
            Directories.delete(base().resolve(made));
        }
        Directories.copy(settings.serverHome().resolve("standalone"), base());
        Directories.create(settings.logDirectory());
        try {
            Files.copy(settings.war(), Directories.create(deployments()).resolve(WAR),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + settings.war() + " to " + deployments(), e);
        }
    }

    /** What the server says about a deployment it has given up. */
    Optional<String> failedDeployment() {
        Path marker = deployments().resolve(WAR + ".failed");
        try {
            return Files.exists(marker) ? Optional.of(Files.readString(marker).strip()) : Optional.empty();
        } catch (IOException beingWritten) {
            return Optional.empty();
        }
    }

    Path base() {
        return settings.baseDirectory();
    }

    private Path deployments() {
        return base().resolve("deployments");
    }
}
