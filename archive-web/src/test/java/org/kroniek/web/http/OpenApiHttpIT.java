package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kroniek.web.api.ApiApplication;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** The OpenAPI document against the server it describes. */
class OpenApiHttpIT {

    private final JsonObject document = Api
            .json(RunningArchive.get().anonymous().get("/openapi?format=JSON", "Accept", "application/json"));

    @Test
    void shouldDescribeExactlyTheEndpointsThereAre() {
        Set<String> described = new TreeSet<>();
        document.getJsonObject("paths").forEach((path, item) -> ((JsonObject) item).keySet()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described).isEqualTo(endpoints());
    }

    @Test
    void shouldSayWhatEachEndpointDoes() {
        document.getJsonObject("paths")
                .forEach((path, item) -> ((JsonObject) item).forEach((method, operation) -> assertThat(
                        ((JsonObject) operation).getString("summary", "")).as(method + " " + path).isNotBlank()));
    }

    @Test
    void shouldDescribeEveryFieldOfASearchAnswer() {
        JsonObject schema = document.getJsonObject("components").getJsonObject("schemas")
                .getJsonObject("SearchPayload");
        JsonObject answer = Api
                .json(RunningArchive.get().anonymous().search("protest", "&facets=year&histogram=year&size=1"));

        assertThat(schema.getJsonObject("properties").keySet()).containsAll(answer.keySet());
    }

    private static Set<String> endpoints() {
        Set<String> endpoints = new TreeSet<>();
        for (Class<?> resource : new ApiApplication().getClasses()) {
            Path base = resource.getAnnotation(Path.class);
            for (Method method : resource.getMethods()) {
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null && base != null)
                        .forEach(verb -> endpoints.add(verb.value() + " " + path(base, method)));
            }
        }
        return endpoints;
    }

    private static String path(Path base, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/api/v1/" + base.value() + (below == null ? "" : "/" + below.value());
    }
}
