package org.kroniek.web.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.KeepOutcome;
import org.kroniek.web.cited.KeepingRight;
import org.kroniek.web.cited.KeepingRights;
import org.kroniek.web.portal.page.Links;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.RequestParts;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.SearchParameters;

/** The addresses of searches that are kept, and the one form of the portal that changes anything. */
@Path("/cited")
@Produces(PageWriter.HTML)
@RequestScoped
public class CitedPages {

    @Inject
    private CitedPage page;

    @Inject
    private CitedSearches cited;

    @Inject
    private KeepingRights rights;

    @Inject
    private ProblemPages problems;

    @Inject
    private HttpServletRequest client;

    /** Keeps a search, and leads to its page: loading that again keeps nothing. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> form, @BeanParam RequestParts parts) {
        PortalRequest request = parts.request().filledIn(form);
        return switch (SearchParameters.read(request.parameters())) {
            case Parsed.Invalid<SearchParameters>(SearchParameters asked, List<ParameterProblem> wrong) ->
                shown(page.misspelt(asked, wrong, request));
            case Parsed.Valid<SearchParameters>(SearchParameters asked) ->
                switch (rights.of(false, parts.headers(), client.getRemoteAddr())) {
                    case KeepingRight.Foreign() -> shown(problems.foreign(request));
                    case KeepingRight.Later(Duration wait) -> shown(problems.tooOften(request, wait));
                    case KeepingRight.Granted(int most) -> keep(asked, most, request);
                };
        };
    }

    private Response keep(SearchParameters asked, int most, PortalRequest request) {
        return switch (cited.keep(asked, most)) {
            // As text: RESTEasy would put its own idea of scheme and name before an address.
            case KeepOutcome.Kept(CitableSearch search, boolean _) -> Response.status(Response.Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, new Links(request).cited(search.id())).build();
            case KeepOutcome.TooMany _ -> shown(problems.tooManyArticles(request));
            case KeepOutcome.Refused(var wrong) -> shown(page.misread(asked, wrong, request));
            case KeepOutcome.Busy() -> shown(problems.busy(request));
        };
    }

    private static Response shown(PortalPage page) {
        return Response.status(page.status()).entity(page).build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    public PortalPage cited(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return page.page(id, parts.request());
    }

    @GET
    @Path("{id}/changes")
    @PermitAll
    public PortalPage changes(@PathParam("id") String id, @BeanParam RequestParts parts) {
        return page.changes(id, parts.request());
    }
}
