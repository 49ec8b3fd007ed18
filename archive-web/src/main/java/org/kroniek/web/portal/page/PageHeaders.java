package org.kroniek.web.portal.page;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.kroniek.web.security.SessionCookies;

/** Gives a page its status and headers. */
@Provider
@Dependent
public class PageHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof PortalPage page) {
            response.setStatus(page.status());
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle(HttpHeaders.CONTENT_TYPE, PageWriter.HTML);
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.frame().language().tag());
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            headers.add(HttpHeaders.VARY, HttpHeaders.COOKIE);
            // An article can be corrected or withdrawn at any moment, and a search sees new ones.
            boolean personal = page.frame().request().visitor().session().isPresent()
                    || page.frame().section() == Section.DESK;
            headers.putSingle(HttpHeaders.CACHE_CONTROL, personal ? "no-store" : "no-cache");
            page.headers().forEach(headers::putSingle);
            PortalRequest asked = page.frame().request();
            if (asked.languageChosen() && asked.visitor().session().isPresent()) {
                headers.add(HttpHeaders.SET_COOKIE, SessionCookies.language(asked.language().tag()));
            }
        }
    }
}
