package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import org.kroniek.web.security.AlwaysOpen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.access.ApiKeyService;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.KeyScope;
import org.kroniek.web.api.access.Authorization;
import org.kroniek.web.api.payload.ApiKeyPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.security.LoginAttempt;
import org.kroniek.web.security.LoginOutcome;
import org.kroniek.web.security.PasswordLogin;

/** API keys, for those who can prove who they are by name and password: the way back in when a key was lost. */
@Path("api-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {

    @Inject
    private PasswordLogin login;

    @Inject
    private ApiKeyService keys;

    @Inject
    private HttpServletRequest client;

    @POST
    @PermitAll
    @AlwaysOpen
    @Operation(summary = "Make a new API key for your account", description = "With name and password (Authorization: Basic). "
            + "The key is shown this once and kept nowhere.")
    @APIResponse(responseCode = "201", description = "The new key")
    @APIResponse(responseCode = "401", description = "Name and password do not fit (problem details)")
    @APIResponse(responseCode = "429", description = "Too many attempts at once (problem details)")
    public Response issue(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Caller caller = Authorization.credentials(authorization, "Basic").map(this::authenticate)
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        String key = keys.issue(caller.account(), "api", KeyScope.ALL, Optional.empty(), caller.account());
        return Response.status(Response.Status.CREATED).entity(new ApiKeyPayload(caller.account(), key))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Caller authenticate(String base64) {
        String[] credentials = decode(base64).split(":", 2);
        if (credentials.length < 2) {
            throw new ProblemException(ProblemType.WRONG_PASSWORD);
        }
        LoginAttempt attempt = new LoginAttempt(credentials[0], credentials[1], client.getRemoteAddr(),
                Optional.empty());
        return switch (login.attempt(attempt)) {
            case LoginOutcome.Proven(Caller caller) -> caller;
            case LoginOutcome.Wrong() -> throw new ProblemException(ProblemType.WRONG_PASSWORD);
            case LoginOutcome.Later _ -> throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        };
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
