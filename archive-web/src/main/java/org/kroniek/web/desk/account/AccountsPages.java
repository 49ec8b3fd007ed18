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
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.Redirect;
import org.kroniek.web.desk.page.Shown;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.Roles;

/** The addresses at which administrators look after accounts. */
@Path("/desk/accounts")
@Produces(PageWriter.HTML)
@RequestScoped
public class AccountsPages {

    @Inject
    private AccountsPage list;

    @Inject
    private AccountEditPage one;

    @Inject
    private KeyDesk keys;

    @GET
    @RolesAllowed(Roles.ADMIN)
    public PortalPage accounts(@BeanParam RequestParts parts) {
        return list.page(parts.request());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent, @BeanParam RequestParts parts) {
        FormFields form = FormFields.of(sent);
        return list.create(form, author(parts), parts.request()).map(Shown::page)
                .orElseGet(() -> done(form.typed(AccountsPage.NAME).strip(), "created"));
    }

    @GET
    @Path("{name}")
    @RolesAllowed(Roles.ADMIN)
    public PortalPage account(@PathParam("name") String name, @BeanParam RequestParts parts) {
        return one.page(name, parts.request());
    }

    @POST
    @Path("{name}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(@PathParam("name") String name, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return one.edit(name, FormFields.of(form), author(parts), parts.request()).map(Shown::page)
                .orElseGet(() -> done(name, "saved"));
    }

    @POST
    @Path("{name}/password")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PortalPage lendPassword(@PathParam("name") String name, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return one.lendPassword(name, author(parts), parts.request());
    }

    @POST
    @Path("{name}/keys")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PortalPage issueKey(@PathParam("name") String name, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return one.issueKey(name, FormFields.of(form), author(parts), parts.request());
    }

    @POST
    @Path("{name}/keys/{id}/revoke")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revokeKey(@PathParam("name") String name, @PathParam("id") String id,
            MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        if (!keys.revoke(name, id, author(parts))) {
            throw new NotFoundException();
        }
        return done(name, "key");
    }

    private static String author(RequestParts parts) {
        return parts.request().visitor().account().orElseThrow();
    }

    private static Response done(String name, String what) {
        return Redirect.to(AccountsPage.ADDRESS + "/" + name + "?done=" + what);
    }
}
