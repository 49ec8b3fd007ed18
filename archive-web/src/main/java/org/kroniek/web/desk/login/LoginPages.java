package org.kroniek.web.desk.login;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.DeviceService;
import org.kroniek.core.access.Role;
import org.kroniek.core.access.Session;
import org.kroniek.core.access.SessionService;
import org.kroniek.core.access.SessionToken;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.AlwaysOpen;
import org.kroniek.web.security.LoginAttempt;
import org.kroniek.web.security.LoginOutcome;
import org.kroniek.web.security.PasswordLogin;
import org.kroniek.web.security.SessionCookies;
import org.kroniek.web.security.Visitor;

/** The addresses at which one logs in and out. */
@Path("/")
@Produces(PageWriter.HTML)
@RequestScoped
public class LoginPages {

    @Inject
    private LoginPage page;

    @Inject
    private PasswordLogin login;

    @Inject
    private SessionService sessions;

    @Inject
    private DeviceService devices;

    @Inject
    private HttpServletRequest client;

    @GET
    @Path("login")
    @PermitAll
    @AlwaysOpen
    public Response form(@BeanParam RequestParts parts) {
        PortalRequest request = parts.request();
        return request.visitor().session().isPresent()
                ? Redirect.to(next(new FormFields(request.entries()), request.visitor()))
                : Shown.page(page.empty(request));
    }

    @POST
    @Path("login")
    @PermitAll
    @AlwaysOpen
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response login(MultivaluedMap<String, String> sent, @BeanParam RequestParts parts) {
        FormFields form = FormFields.of(sent);
        PortalRequest request = parts.request();
        Optional<SessionToken> device = SessionCookies.device(parts.headers());
        LoginAttempt attempt = new LoginAttempt(form.typed(LoginPage.ACCOUNT).strip(),
                form.typed(LoginPage.PASSWORD), client.getRemoteAddr(), device);
        return switch (login.attempt(attempt)) {
            case LoginOutcome.Proven(Caller caller) -> begin(caller, device, form, request);
            case LoginOutcome.Wrong() -> Shown.page(page.wrong(request, form));
            case LoginOutcome.Later(Duration pause) -> Shown.page(page.later(request, form, pause));
        };
    }

    private Response begin(Caller caller, Optional<SessionToken> device, FormFields form, PortalRequest request) {
        // A session of somebody else in this browser ends: never two people in one.
        request.visitor().session().ifPresent(before -> sessions.end(before.token()));
        Session session = sessions.begin(caller);
        Visitor visitor = new Visitor(Optional.of(session));
        Response answer = Unfinished.in(form).filter(_ -> !session.passwordLent())
                .map(unfinished -> Shown.page(page.resume(request.by(visitor), unfinished, true)))
                .orElseGet(() -> Redirect.to(next(form, visitor)));
        boolean known = device.filter(token -> devices.isKnown(token, caller.account())).isPresent();
        NewCookie[] cookies = known
                ? new NewCookie[]{SessionCookies.session(session.token())}
                : new NewCookie[]{SessionCookies.session(session.token()),
                        SessionCookies.device(devices.remember(caller.account()))};
        return Response.fromResponse(answer).cookie(cookies).build();
    }

    private static String next(FormFields form, Visitor visitor) {
        String usual = visitor.session().filter(session -> session.caller().has(Role.EDITOR)).isPresent()
                ? "/desk"
                : "/account";
        return LocalAddress.of(form.typed(LoginPage.NEXT)).map(LocalAddress::text).orElse(usual);
    }

    @POST
    @Path("logout")
    @PermitAll
    @AlwaysOpen
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logout(MultivaluedMap<String, String> sent, @BeanParam RequestParts parts) {
        Visitor visitor = parts.request().visitor();
        if (!visitor.proves(FormFields.of(sent).typed(Visitor.PROOF))) {
            return Redirect.to("/");
        }
        visitor.session().ifPresent(session -> sessions.end(session.token()));
        return Response.fromResponse(Redirect.to("/")).cookie(SessionCookies.noSession()).build();
    }
}
