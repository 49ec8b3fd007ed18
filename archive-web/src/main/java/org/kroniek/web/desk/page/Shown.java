package org.kroniek.web.desk.page;

import jakarta.ws.rs.core.Response;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;

/** Answers with a page. */
public final class Shown {

    private Shown() {}

    public static Response page(PortalPage page) {
        return Response.status(page.status()).entity(page).type(PageWriter.HTML).build();
    }
}
