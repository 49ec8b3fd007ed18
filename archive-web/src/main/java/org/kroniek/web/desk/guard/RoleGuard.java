package org.kroniek.web.desk.guard;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import org.kroniek.core.access.Session;
import org.kroniek.web.desk.login.LoginPage;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.search.QueryString;
import org.kroniek.web.security.Demand;
import org.kroniek.web.security.Visitor;

/** Lets those in who have one of several roles. Others are asked to log in, or told that they may not. */
@Priority(Priorities.AUTHORIZATION)
final class RoleGuard implements ContainerRequestFilter {

    /** The one thing that may be done with a password that somebody else has chosen. */
    private static final String CHOOSE_PASSWORD = "account/password";

    private final Demand demand;
    private final ProblemPages problems;

    RoleGuard(Demand demand, ProblemPages problems) {
        this.demand = demand;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SecurityContext caller = request.getSecurityContext();
        Visitor visitor = Visitor.of(caller);
        if (visitor.session().isEmpty()) {
            request.abortWith(
                    Redirect.to("/login?" + QueryString.of(List.of(Map.entry(LoginPage.NEXT, asked(request))))));
        } else if (demand.roles().stream().noneMatch(caller::isUserInRole)) {
            request.abortWith(Shown.page(problems.notAllowed(GuardedRequest.of(request))));
        } else if (visitor.session().filter(Session::passwordLent).isPresent()
                && !request.getUriInfo().getPath().replaceFirst("^/", "").equals(CHOOSE_PASSWORD)) {
            request.abortWith(Redirect.to("/" + CHOOSE_PASSWORD));
        }
    }

    private static String asked(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return request.getUriInfo().getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }
}
