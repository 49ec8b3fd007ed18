package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.access.AccessService;

/** What happens when the portal starts and stops, in this order. */
@ApplicationScoped
public class Startup {

    @Inject
    private SchemaMigration schema;

    @Inject
    private AccessService access;

    @Inject
    private BackgroundWork background;

    /** Given by whoever installs: only on the first start, or to replace a password that was lost. */
    @Inject
    @ConfigProperty(name = "kroniek.admin.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "kroniek.admin.key")
    private Optional<String> key;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schema.migrate();
        access.establishAdministrator(password, key);
        background.start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        background.stop();
    }
}
