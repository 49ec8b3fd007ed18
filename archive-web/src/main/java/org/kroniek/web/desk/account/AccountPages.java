package org.kroniek.web.desk.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.kroniek.core.access.Session;
import org.kroniek.core.access.SessionService;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.Roles;

/** The addresses of one's own account. */
@Path("/account")
@Produces(PageWriter.HTML)
@RequestScoped
public class AccountPages {

    @Inject
    private AccountPage page;

    @Inject
    private PasswordPage password;

    @Inject
    private KeyDesk keys;

    @Inject
    private SessionService sessions;

    @GET
    @RolesAllowed(Roles.RESEARCHER)
    public PortalPage account(@BeanParam RequestParts parts) {
        return page.page(session(parts), parts.request());
    }

    @POST
    @Path("email")
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response email(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        return page.changeEmail(session(parts), FormFields.of(form), parts.request()).map(Shown::page)
                .orElseGet(() -> done("email"));
    }

    @GET
    @Path("password")
    @RolesAllowed(Roles.RESEARCHER)
    public PortalPage password(@BeanParam RequestParts parts) {
        return password.page(session(parts), parts.request());
    }

    @POST
    @Path("password")
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        return password.change(session(parts), FormFields.of(form), parts.request()).map(Shown::page)
                .orElseGet(() -> done("password"));
    }

    @POST
    @Path("sessions")
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endOtherSessions(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        sessions.endOthers(session(parts));
        return done("sessions");
    }

    @POST
    @Path("keys")
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PortalPage issueKey(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        return page.issue(session(parts), FormFields.of(form), parts.request());
    }

    @POST
    @Path("keys/{id}/revoke")
    @RolesAllowed(Roles.RESEARCHER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revokeKey(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        String account = session(parts).caller().account();
        if (!keys.revoke(account, id, account)) {
            throw new NotFoundException();
        }
        return done("key");
    }

    /** The guard has seen to it that there is one. */
    private static Session session(RequestParts parts) {
        return parts.request().visitor().session().orElseThrow();
    }

    private static Response done(String what) {
        return Redirect.to("/account?done=" + what);
    }
}
