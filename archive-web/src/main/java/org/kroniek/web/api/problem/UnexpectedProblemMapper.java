package org.kroniek.web.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.Identities;

/** Everything else: the framework's own refusals, and our mistakes, of which nothing is revealed but a number. */
@Provider
@Dependent
public class UnexpectedProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedProblemMapper.class.getName());

    @Inject
    private Problems problems;
    @Inject
    private Identities identities;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException refusal && refusal.getResponse().getStatus() < 500) {
            Response response = problems.response(typeOf(refusal.getResponse().getStatus()), List.of(),
                    Optional.empty());
            String allowed = refusal.getResponse().getHeaderString("Allow");
            return allowed == null ? response : Response.fromResponse(response).header("Allow", allowed).build();
        }
        String incident = identities.next().toString();
        LOG.log(Level.ERROR, "Incident " + incident, thrown);
        return problems.response(ProblemType.UNEXPECTED, List.of(), Optional.of(incident));
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.DELIVERY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.INVALID_REQUEST;
        };
    }
}
