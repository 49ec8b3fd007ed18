package org.kroniek.web.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.kroniek.web.portal.help.HelpView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;

/** Explains how to search and how to cite. */
@Path("/help")
@Produces(PageWriter.HTML)
@Dependent
public class HelpPage {

    private final PageFrames frames;

    @Inject
    public HelpPage(PageFrames frames) {
        this.frames = frames;
    }

    @GET
    @PermitAll
    public PortalPage get(@Context UriInfo uri, @Context HttpHeaders headers) {
        return page(PortalRequest.of(uri, headers));
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.HELP, "help.title");
        return PortalPage.ok("help.jte", HelpView.of(frame), frame);
    }
}
