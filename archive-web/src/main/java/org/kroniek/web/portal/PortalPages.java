package org.kroniek.web.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.kroniek.web.portal.page.Links;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

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
    public PortalPage home(@Context UriInfo uri, @Context HttpHeaders headers) {
        return home.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("search")
    @PermitAll
    public PortalPage search(@Context UriInfo uri, @Context HttpHeaders headers) {
        return search.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("search/{facet}")
    @PermitAll
    public PortalPage facetValues(@PathParam("facet") String facet, @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return facetValues.page(facet, PortalRequest.of(uri, headers));
    }

    @GET
    @Path("articles/{id}")
    @PermitAll
    public PortalPage article(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return article.page(id, PortalRequest.of(uri, headers));
    }

    @GET
    @Path("authorities")
    @PermitAll
    public PortalPage authorities(@Context UriInfo uri, @Context HttpHeaders headers) {
        return authorities.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("authorities/{id}")
    @PermitAll
    public Response authority(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        PortalRequest request = PortalRequest.of(uri, headers);
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
    public PortalPage event(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return event.page(id, PortalRequest.of(uri, headers));
    }

    @GET
    @Path("events")
    @PermitAll
    public PortalPage events(@Context UriInfo uri, @Context HttpHeaders headers) {
        return events.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("timeline")
    @PermitAll
    public PortalPage timeline(@Context UriInfo uri, @Context HttpHeaders headers) {
        return timeline.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("map")
    @PermitAll
    public PortalPage map(@Context UriInfo uri, @Context HttpHeaders headers) {
        return map.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("trends")
    @PermitAll
    public PortalPage trends(@Context UriInfo uri, @Context HttpHeaders headers) {
        return trends.page(PortalRequest.of(uri, headers));
    }

    @GET
    @Path("help")
    @PermitAll
    public PortalPage help(@Context UriInfo uri, @Context HttpHeaders headers) {
        return help.page(PortalRequest.of(uri, headers));
    }
}
