package org.kroniek.web.desk.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.web.desk.login.LoginPage;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.security.Demand;

/** Puts a guard before each page that is not for everybody, and before each form. */
@Provider
@Dependent
public class PageGuards implements DynamicFeature {

    @Inject
    private LoginPage login;

    @Inject
    private ProblemPages problems;

    @Inject
    @ConfigProperty(name = "kroniek.anonymous-reading", defaultValue = "true")
    private boolean anonymousReading;

    @Inject
    @ConfigProperty(name = "kroniek.public-address")
    private Optional<URI> site;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Demand demand = Demand.of(resource.getResourceMethod(), anonymousReading);
        if (resource.getResourceMethod().isAnnotationPresent(POST.class)) {
            context.register(new FormGuard(demand, login, problems, site));
        }
        if (!demand.anybody()) {
            context.register(new RoleGuard(demand, problems));
        }
    }
}
