package org.kroniek.web.desk.guard;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.login.LocalAddress;
import org.kroniek.web.desk.login.LoginPage;
import org.kroniek.web.desk.login.Unfinished;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.search.QueryString;
import org.kroniek.web.security.Demand;
import org.kroniek.web.security.SameOrigin;
import org.kroniek.web.security.Visitor;

/**
 * Takes forms only from our own pages (cross-site request forgery, OWASP): the browser must say so, and where an account is
 * needed the form must carry the proof of its session. Files come as multipart; their endpoint looks for the proof in the first
 * part, as reading on would mean keeping them. A form of a session that has ended is kept in the page, not lost.
 */
@Priority(Priorities.AUTHORIZATION - 1)
final class FormGuard implements ContainerRequestFilter {

    /** The text of a long article, with room to spare. */
    private static final int LARGEST_FORM = 16 << 20;

    private final Demand demand;
    private final LoginPage login;
    private final ProblemPages problems;
    private final Optional<URI> site;

    FormGuard(Demand demand, LoginPage login, ProblemPages problems, Optional<URI> site) {
        this.demand = demand;
        this.login = login;
        this.problems = problems;
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SameOrigin.isForeign(request::getHeaderString, site)) {
            abort(request, problems.foreign(GuardedRequest.of(request)));
        } else if (!demand.anybody()) {
            guard(request, Visitor.of(request.getSecurityContext()));
        }
    }

    private void guard(ContainerRequestContext request, Visitor visitor) throws IOException {
        PortalRequest asked = GuardedRequest.of(request);
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            if (visitor.session().isEmpty()) {
                abort(request, login.endedWithFiles(asked));
            }
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_FORM + 1);
        request.setEntityStream(new ByteArrayInputStream(body));
        FormFields form = read(body);
        if (body.length > LARGEST_FORM) {
            abort(request, problems.refused(asked, 413));
        } else if (visitor.session().isEmpty()) {
            abort(request, login.ended(asked, form));
        } else if (!visitor.proves(form.typed(Visitor.PROOF))) {
            abort(request, unproven(asked, form));
        }
    }

    /** Somebody has logged in anew meanwhile, in another window: only they know whether this is still wanted. */
    private PortalPage unproven(PortalRequest asked, FormFields form) {
        return LocalAddress.of(asked.path())
                .map(address -> login.resume(asked, new Unfinished(address, form.repeatable()), false))
                .orElseGet(() -> problems.foreign(asked));
    }

    private static FormFields read(byte[] body) {
        try {
            return FormFields.of(QueryString.read(new String(body, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("No form: " + e.getMessage(), e);
        }
    }

    private static void abort(ContainerRequestContext request, PortalPage page) {
        request.abortWith(Shown.page(page));
    }
}
