package org.kroniek.web.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.security.Demand;

/** Lets each endpoint be called only by those it names. One that names nobody is open to nobody. */
@Provider
@Dependent
public class AccessFeature implements DynamicFeature {

    @Inject
    @ConfigProperty(name = "kroniek.anonymous-reading", defaultValue = "true")
    private boolean anonymousReading;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Demand demand = Demand.of(resource.getResourceMethod(), anonymousReading);
        if (!demand.anybody()) {
            context.register(new RoleFilter(demand.roles()));
        }
    }

    /** Demands one of several roles. */
    @Priority(Priorities.AUTHORIZATION)
    private record RoleFilter(List<String> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext caller = request.getSecurityContext();
            if (caller.getUserPrincipal() == null) {
                throw new ProblemException(ProblemType.KEY_NEEDED);
            }
            if (roles.stream().noneMatch(caller::isUserInRole)) {
                throw new ProblemException(ProblemType.NOT_ALLOWED);
            }
        }
    }
}
