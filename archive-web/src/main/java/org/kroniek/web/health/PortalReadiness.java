package org.kroniek.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness on the management interface. Without search the portal still serves articles, so it stays ready. */
@Readiness
@Dependent
public class PortalReadiness implements HealthCheck {

    private final ArchiveHealth health;

    @Inject
    public PortalReadiness(ArchiveHealth health) {
        this.health = health;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kroniek").status(health.databaseAnswers())
                .withData("search", health.searchAnswers()).build();
    }
}
