package org.kroniek.web.portal.asset;

import jakarta.annotation.security.PermitAll;
import org.kroniek.web.security.AlwaysOpen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves the files of the portal. */
@Path("/")
@RequestScoped
public class AssetsResource {

    @Inject
    private Assets assets;

    @GET
    @Path("assets/{version}/{name}")
    @PermitAll
    @AlwaysOpen
    public Response file(@PathParam("version") String version, @PathParam("name") String name) {
        Asset asset = assets.find(version, name).orElseThrow(NotFoundException::new);
        return Response.ok(asset.bytes()).type(asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").build();
    }

    /** Browsers ask for this name without being told to. */
    @GET
    @Path("favicon.ico")
    @PermitAll
    @AlwaysOpen
    public Response favicon() {
        // As text: RESTEasy would put its own idea of scheme and name before an address.
        return Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION, assets.url("favicon.svg"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
    }

    /** Articles and events may be found by search engines; searches are endless, and the interface is for programs. */
    @GET
    @Path("robots.txt")
    @PermitAll
    @AlwaysOpen
    public Response robots() {
        String rules = """
                User-agent: *
                Disallow: /search
                Disallow: /events?
                Disallow: /timeline
                Disallow: /map
                Disallow: /api/
                """;
        return Response.ok(rules).type("text/plain;charset=UTF-8").build();
    }
}
