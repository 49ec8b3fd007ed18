package org.kroniek.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.security.Roles;

/** The first page of the desk. */
@Path("/desk")
@Produces(PageWriter.HTML)
@RequestScoped
public class DeskPages {

    @Inject
    private DeskFrames frames;

    @GET
    @RolesAllowed(Roles.EDITOR)
    public PortalPage home(@BeanParam RequestParts parts) {
        PortalRequest request = parts.request();
        PageFrame frame = frames.frame(request, "desk.title");
        return PortalPage.ok("desk/home.jte", DeskSection.of(request.visitor(), frame), frame);
    }
}
