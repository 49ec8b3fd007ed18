package org.kroniek.web.desk.article;

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

/** The addresses at which articles are corrected. */
@Path("/desk/articles/{id}")
@Produces(PageWriter.HTML)
@RequestScoped
public class ArticleEditPages {

    @Inject
    private ArticleEditPage page;

    @GET
    @RolesAllowed(Roles.EDITOR)
    public PortalPage article(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return page.page(id, parts.request());
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return answer(id, page.correct(id, FormFields.of(form), author(parts), parts.request()));
    }

    @POST
    @Path("access")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> form,
            @BeanParam RequestParts parts) {
        return answer(id, page.decide(id, FormFields.of(form), author(parts), parts.request()));
    }

    private static Response answer(String id, ArticleEditPage.Result result) {
        return switch (result) {
            case ArticleEditPage.Result.Done(String what) ->
                Redirect.to(ArticleEditPage.ADDRESS + id + "?done=" + what);
            case ArticleEditPage.Result.Shown(PortalPage shown) -> Shown.page(shown);
        };
    }

    private static String author(RequestParts parts) {
        return parts.request().visitor().account().orElseThrow();
    }
}
