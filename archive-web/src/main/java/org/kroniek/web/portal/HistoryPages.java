package org.kroniek.web.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.RequestParts;

/** The addresses of the versions of records. */
@Path("/{records:articles|authorities|events}/{id}/history")
@Produces(PageWriter.HTML)
@RequestScoped
public class HistoryPages {

    @Inject
    private HistoryPage page;

    @GET
    @PermitAll
    public PortalPage versions(@PathParam("records") String records, @PathParam("id") String id,
            @BeanParam RequestParts parts) {
        return page.page(records, id, Optional.empty(), parts.request());
    }
}
