package org.kroniek.web.desk.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.Roles;

/** The addresses at which editors import. */
@Path("/desk/imports")
@Produces(PageWriter.HTML)
@RequestScoped
public class ImportPages {

    @Inject
    private ImportsPage list;

    @Inject
    private ImportNewPage fresh;

    @Inject
    private ImportPage one;

    @Inject
    private ImportActs acts;

    @GET
    @RolesAllowed(Roles.EDITOR)
    public PortalPage imports(@BeanParam RequestParts parts) {
        return list.page(parts.request());
    }

    @GET
    @Path("new")
    @RolesAllowed(Roles.EDITOR)
    public PortalPage form(@BeanParam RequestParts parts) {
        return fresh.page(parts.request());
    }

    /** As a form with files; whatever else comes is answered as a form that is none. */
    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.WILDCARD)
    public Response deliver(InputStream body, @BeanParam RequestParts parts) throws IOException {
        String type = parts.headers().getHeaderString(HttpHeaders.CONTENT_TYPE);
        return fresh.receive(MultipartStream.form(type, body), parts.request());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    public PortalPage show(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return one.page(id, parts.request());
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return acts.start(id, FormFields.of(form), parts.request());
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return acts.discard(id, parts.request());
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return acts.stop(id, parts.request());
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return acts.resume(id, parts.request());
    }

    @POST
    @Path("{id}/undo")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return acts.undo(id, parts.request());
    }
}
