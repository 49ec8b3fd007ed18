package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.export.ArticleFile;
import org.kroniek.web.export.ArticleFiles;
import org.kroniek.web.export.FileForm;
import org.kroniek.web.export.FileOwner;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.ExportParameters;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;

/** Whole results, and selections from them, as files. */
@Path("export")
@RequestScoped
public class ExportResource {

    private static final String TOTAL = "X-Total-Count";
    private static final String PLAIN_NAME = "kroniek";
    /** Of no account to a file. */
    private static final SearchExtent EXTENT = new SearchExtent(1, Set.of(), Optional.empty(), false);

    @Context
    private SecurityContext security;
    @Inject
    private ArticleWalk walk;
    @Inject
    private ArticleFiles files;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;
    @Inject
    private Clock clock;
    @Inject
    private PublicSite site;

    @GET
    @PermitAll
    @Operation(summary = "Articles as a file", description = "All that a search finds, however many, in its order, as it was at the beginning; "
            + "or those of them that id names. A connection that is broken off means that the file is not complete.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the query; this and all other parameters as in /search, but for cursor, size, facets, histogram and highlight")
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "of what is found only these articles, repeated or separated by commas; up to 1,000")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "ndjson, csv, ris, bibtex, csl, apa, chicago or mla; without it, Accept decides")
    @APIResponse(responseCode = "200", description = "The file; X-Total-Count says how many articles it has", content = {
            @Content(mediaType = "application/x-ndjson"), @Content(mediaType = "text/csv"),
            @Content(mediaType = "application/x-research-info-systems"), @Content(mediaType = "application/x-bibtex"),
            @Content(mediaType = "application/vnd.citationstyles.csl+json"),
            @Content(mediaType = "text/x-bibliography")})
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    @APIResponse(responseCode = "406", description = "No file of a type that is accepted")
    @APIResponse(responseCode = "503", description = "Search is unavailable, or too many files are being written; Retry-After says when to try again")
    public Response export(@Context UriInfo uri, @Context HttpHeaders headers,
            @Context HttpServletResponse response) {
        InterfaceLanguage language = problems.language();
        ExportParameters asked = asked(uri, language);
        FileForm form = ExportForms.form(uri, headers, language);
        ArticleFiles.Place place = files.place()
                .orElseThrow(() -> new ProblemException(ProblemType.TOO_MANY_AT_ONCE));
        try {
            ArticleView view = view(asked, language);
            ArticleFile file = new ArticleFile(files, view, Audiences.of(security), form,
                    new FileOwner(site.of(uri), clock, language));
            StreamingOutput content = out -> {
                try (place; view) {
                    file.writeTo(out);
                } catch (RuntimeException e) {
                    Disconnection.ifBegun(response);
                    throw e;
                }
            };
            return described(asked.search(), form, view.total()).entity(content).build();
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    @HEAD
    @PermitAll
    @Operation(summary = "What a file would be", description = "The headers of the file, X-Total-Count among them, without the file.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "as of GET")
    @Parameter(name = "id", in = ParameterIn.QUERY, description = "as of GET")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "as of GET")
    @APIResponse(responseCode = "200", description = "X-Total-Count says how many articles the file has")
    public Response describe(@Context UriInfo uri, @Context HttpHeaders headers) {
        InterfaceLanguage language = problems.language();
        ExportParameters asked = asked(uri, language);
        FileForm form = ExportForms.form(uri, headers, language);
        try (ArticleView view = view(asked, language)) {
            return described(asked.search(), form, view.total()).build();
        }
    }

    private ExportParameters asked(UriInfo uri, InterfaceLanguage language) {
        ExportParameters asked = Parameters.export(uri, language);
        return new ExportParameters(linkedNames.followed(asked.search()), asked.only());
    }

    private ArticleView view(ExportParameters asked, InterfaceLanguage language) {
        return Lists.answered(walk
                .begin(new WalkQuery(asked.search().toQuery(EXTENT, Audiences.of(security)), Set.copyOf(asked.only()),
                        Optional.empty())),
                language);
    }

    private static Response.ResponseBuilder described(SearchParameters asked, FileForm form, long total) {
        return Response.ok().type(ExportForms.type(form)).header(TOTAL, total)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ReferenceFileName.of(asked.text(), PLAIN_NAME, form.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
}
