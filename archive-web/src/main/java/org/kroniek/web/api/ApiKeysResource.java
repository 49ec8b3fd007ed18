package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.Caller;
import org.kroniek.web.api.access.Authorization;
import org.kroniek.web.api.payload.ApiKeyPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** API keys, for those who can prove who they are by name and password: the way back in when a key was lost. */
@Path("api-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    /** A check takes tenths of a second on purpose; two at a time bound both the load and the pace of guessing. */
    private final Semaphore checks = new Semaphore(2);

    @Inject
    private AccessService access;

    @POST
    @PermitAll
    @Operation(summary = "Make a new API key for your account", description = "With name and password (Authorization: Basic). "
            + "The key is shown this once and kept nowhere.")
    @APIResponse(responseCode = "201", description = "The new key")
    @APIResponse(responseCode = "401", description = "Name and password do not fit (problem details)")
    @APIResponse(responseCode = "429", description = "Too many attempts at once (problem details)")
    public Response issue(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Caller caller = Authorization.credentials(authorization, "Basic").flatMap(this::authenticate)
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        String key = access.issueKey(caller.account(), "api");
        return Response.status(Response.Status.CREATED).entity(new ApiKeyPayload(caller.account(), key))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Optional<Caller> authenticate(String base64) {
        String[] credentials = decode(base64).split(":", 2);
        return credentials.length == 2 ? checked(credentials[0], credentials[1]) : Optional.empty();
    }

    private Optional<Caller> checked(String name, String password) {
        if (!checks.tryAcquire()) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        }
        try {
            return access.byPassword(name, password);
        } finally {
            checks.release();
        }
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
