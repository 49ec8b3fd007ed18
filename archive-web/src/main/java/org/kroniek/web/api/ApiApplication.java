package org.kroniek.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.kroniek.web.api.access.AccessFeature;
import org.kroniek.web.api.access.ApiKeyFilter;
import org.kroniek.web.api.problem.DeliveryTooLargeMapper;
import org.kroniek.web.api.problem.ProblemExceptionMapper;
import org.kroniek.web.api.problem.SearchUnavailableMapper;
import org.kroniek.web.api.problem.UnexpectedProblemMapper;

/** The API, with every class it consists of: the portal is another application in the same archive. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Kroniek", version = "1", description = "A news archive: search it, read it, deliver to it. "
        + "Reading is open; deliveries need an API key (Authorization: Bearer). Errors are problem details (RFC 9457). "
        + "Dates are EDTF level 1 (ISO 8601-2), instants are UTC, positions count Unicode code points.", license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SearchResource.class, SuggestResource.class, TrendsResource.class, ExportResource.class,
                CitableSearchesResource.class,
                CitableSearchResource.class,
                ArticlesResource.class,
                ArticleMentionsResource.class, ArticleEventsResource.class, ArticleAccessResource.class,
                ArticleSimilarResource.class,
                AuthoritiesResource.class, AuthorityResource.class, EventsResource.class, EventResource.class,
                TypesResource.class, VocabulariesResource.class, SuggestionsResource.class, ImportsResource.class,
                HistoryResource.class, VersionsResource.class,
                ApiKeysResource.class, FacetResource.class, HealthResource.class, JsonProvider.class, JsonWriter.class,
                AccessFeature.class,
                ApiKeyFilter.class,
                ProblemExceptionMapper.class, SearchUnavailableMapper.class, DeliveryTooLargeMapper.class,
                UnexpectedProblemMapper.class);
    }
}
