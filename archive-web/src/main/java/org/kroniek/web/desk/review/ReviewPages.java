package org.kroniek.web.desk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** The addresses of the review queue. */
@Path(ReviewPage.ADDRESS)
@Produces(PageWriter.HTML)
@RequestScoped
public class ReviewPages {

    @Inject
    private ReviewPage page;

    @Inject
    private RulesPage rules;

    @GET
    @RolesAllowed(Roles.EDITOR)
    public PortalPage queue(@BeanParam RequestParts parts) {
        return page.page(parts.request());
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        return answer(page.decide(FormFields.of(form), author(parts), parts.request()));
    }

    @POST
    @Path("undo")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        return answer(page.undo(FormFields.of(form), author(parts), parts.request()));
    }

    @GET
    @Path("rules")
    @RolesAllowed(Roles.EDITOR)
    public PortalPage rules(@BeanParam RequestParts parts) {
        return rules.page(parts.request());
    }

    @POST
    @Path("rules")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response switchRule(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        rules.change(FormFields.of(form), author(parts));
        return Redirect.to(ReviewPage.ADDRESS + "/rules");
    }

    private static Response answer(ReviewPage.Result result) {
        return switch (result) {
            case ReviewPage.Result.Next(String address) -> Redirect.to(address);
            case ReviewPage.Result.Shown(PortalPage shown) -> Shown.page(shown);
        };
    }

    private static String author(RequestParts parts) {
        return parts.request().visitor().account().orElseThrow();
    }
}
