package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import org.kroniek.web.security.AlwaysOpen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kroniek.web.api.payload.HealthPayload;
import org.kroniek.web.health.ArchiveHealth;

/** Health for whoever may not reach the management interface, in the form of MicroProfile Health. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    private ArchiveHealth health;

    @GET
    @Path("live")
    @PermitAll
    @AlwaysOpen
    @Operation(summary = "Whether the portal runs")
    public HealthPayload live() {
        return new HealthPayload(HealthPayload.UP, List.of());
    }

    @GET
    @Path("ready")
    @PermitAll
    @AlwaysOpen
    @Operation(summary = "Whether the portal can serve readers", description = "Articles can be served without search, so only the database decides.")
    @APIResponse(responseCode = "503", description = "The database cannot be reached")
    public Response ready() {
        boolean database = health.databaseAnswers();
        HealthPayload payload = new HealthPayload(HealthPayload.name(database),
                List.of(HealthPayload.Check.of("database", database),
                        HealthPayload.Check.of("search", health.searchAnswers())));
        return Response.status(database ? 200 : 503).entity(payload).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
