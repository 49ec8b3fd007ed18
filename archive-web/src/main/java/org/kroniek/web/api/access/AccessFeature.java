package org.kroniek.web.api.access;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** Lets each endpoint be called only by those it names. One that names nobody is open to nobody. */
@Provider
public class AccessFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        RolesAllowed roles = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (roles != null) {
            context.register(new RoleFilter(Arrays.asList(roles.value())));
        } else if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            context.register(new RoleFilter(List.of()));
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
