package org.kroniek.web.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.kroniek.web.portal.page.Links;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.RequestParts;

/** The addresses of the pages. RESTEasy wants endpoints without constructor; the pages themselves are plain classes. */
@Path("/")
@Produces(PageWriter.HTML)
@RequestScoped
public class PortalPages {

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    private HomePage home;

    @Inject
    private SearchPage search;

    @Inject
    private FacetValuesPage facetValues;

    @Inject
    private ArticlePage article;

    @Inject
    private AuthoritiesPage authorities;

    @Inject
    private AuthorityPage authority;

    @Inject
    private EventPage event;

    @Inject
    private EventsPage events;

    @Inject
    private TimelinePage timeline;

    @Inject
    private MapPage map;

    @Inject
    private TrendsPage trends;

    @Inject
    private HelpPage help;

    @GET
    @PermitAll
    public PortalPage home(@BeanParam RequestParts parts) {
        return home.page(parts.request());
    }

    @GET
    @Path("search")
    @PermitAll
    public PortalPage search(@BeanParam RequestParts parts) {
        return search.page(parts.request());
    }

    @GET
    @Path("search/{facet}")
    @PermitAll
    public PortalPage facetValues(@PathParam("facet") String facet, @BeanParam RequestParts parts) {
        return facetValues.page(facet, parts.request());
    }

    @GET
    @Path("articles/{id}")
    @PermitAll
    public PortalPage article(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return article.page(id, parts.request());
    }

    @GET
    @Path("authorities")
    @PermitAll
    public PortalPage authorities(@BeanParam RequestParts parts) {
        return authorities.page(parts.request());
    }

    @GET
    @Path("authorities/{id}")
    @PermitAll
    public Response authority(@PathParam("id") String id, @BeanParam RequestParts parts) {
        PortalRequest request = parts.request();
        // As text: RESTEasy would put its own idea of scheme and name before an address.
        return authority.movedTo(id).map(survivor -> Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, new Links(request).authority(survivor))
                // Permanent as the two records are one; merging can be undone.
                .header(HttpHeaders.CACHE_CONTROL, "no-cache"))
                .orElseGet(() -> Response.ok(authority.page(id, request))).build();
    }

    @GET
    @Path("events/{id}")
    @PermitAll
    public PortalPage event(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return event.page(id, parts.request());
    }

    @GET
    @Path("events")
    @PermitAll
    public PortalPage events(@BeanParam RequestParts parts) {
        return events.page(parts.request());
    }

    @GET
    @Path("timeline")
    @PermitAll
    public PortalPage timeline(@BeanParam RequestParts parts) {
        return timeline.page(parts.request());
    }

    @GET
    @Path("map")
    @PermitAll
    public PortalPage map(@BeanParam RequestParts parts) {
        return map.page(parts.request());
    }

    @GET
    @Path("trends")
    @PermitAll
    public PortalPage trends(@BeanParam RequestParts parts) {
        return trends.page(parts.request());
    }

    @GET
    @Path("help")
    @PermitAll
    public PortalPage help(@BeanParam RequestParts parts) {
        return help.page(parts.request());
    }
}
