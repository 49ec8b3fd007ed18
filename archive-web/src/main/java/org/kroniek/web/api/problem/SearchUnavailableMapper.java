package org.kroniek.web.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.client.SearchUnavailableException;

/** Search is away for a while; everything else goes on. */
@Provider
@Dependent
public class SearchUnavailableMapper implements ExceptionMapper<SearchUnavailableException> {

    private static final System.Logger LOG = System.getLogger(SearchUnavailableMapper.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(SearchUnavailableException e) {
        LOG.log(Level.WARNING, "Search is unavailable: {0}", e.getMessage());
        return problems.response(ProblemType.SEARCH_UNAVAILABLE, List.of(), Optional.empty());
    }
}
