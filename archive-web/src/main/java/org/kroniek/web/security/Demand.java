package org.kroniek.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom an endpoint lets in.
 *
 * @param anybody whether no account is needed
 * @param roles one of which is needed otherwise; an endpoint that names none is open to nobody
 */
public record Demand(boolean anybody, List<String> roles) {

    public Demand {
        roles = List.copyOf(roles);
    }

    /**
     * What an endpoint demands.
     *
     * @param anonymousReading whether the archive may be read without an account
     */
    public static Demand of(Method endpoint, boolean anonymousReading) {
        @Nullable
        RolesAllowed roles = endpoint.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return new Demand(false, List.of(roles.value()));
        } else if (!endpoint.isAnnotationPresent(PermitAll.class)) {
            return new Demand(false, List.of());
        }
        boolean open = anonymousReading || endpoint.isAnnotationPresent(AlwaysOpen.class);
        return open ? new Demand(true, List.of()) : new Demand(false, List.of(Roles.RESEARCHER));
    }
}
