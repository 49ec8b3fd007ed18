package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kroniek.search.query.ArticleSuggest;
import org.kroniek.web.api.payload.SuggestPayload;

/** Completion while typing. */
@Path("suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    private static final int MOST = 8;

    /** A title begins with less than this; more is a pasted text. */
    private static final int LONGEST = 100;

    @Inject
    private ArticleSuggest suggest;

    @GET
    @PermitAll
    @Operation(summary = "Titles in which a word begins with what was typed")
    public SuggestPayload suggest(@QueryParam("q") @DefaultValue("") String typed) {
        if (typed.isBlank() || typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl)) {
            return new SuggestPayload(List.of());
        }
        return new SuggestPayload(suggest.suggest(typed, MOST).stream()
                .map(found -> new SuggestPayload.Item(found.title(), "/articles/" + found.article())).toList());
    }
}
