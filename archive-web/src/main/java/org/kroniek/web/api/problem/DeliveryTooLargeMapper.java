package org.kroniek.web.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.DeliveryTooLargeException;

/** A delivery beyond the limit. */
@Provider
@Dependent
public class DeliveryTooLargeMapper implements ExceptionMapper<DeliveryTooLargeException> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(DeliveryTooLargeException e) {
        return problems.response(ProblemType.DELIVERY_TOO_LARGE,
                List.of(ProblemDetails.tooLarge(e.limit(), problems.language())), Optional.empty());
    }
}
