package org.kroniek.web.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Problems that a resource found itself. */
@Provider
@Dependent
public class ProblemExceptionMapper implements ExceptionMapper<ProblemException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(ProblemException problem) {
        return problems.response(problem);
    }
}
