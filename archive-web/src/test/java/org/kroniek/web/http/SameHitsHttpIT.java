package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.web.portal.search.FacetGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.PortalHits;
import org.kroniek.web.testing.RunningArchive;

/** The API and the portal find the same for the same search: each one of {@code seeds/searches.tsv}, page by page. */
class SameHitsHttpIT {

    /** In the order in which the portal lists them. */
    private static final List<String> FACETS = List.of("language", "publication", "year", "person", "organisation",
            "place", "event", "rights");

    private final Api api = RunningArchive.get().anonymous();

    /** Parameters of an address. */
    static Stream<String> searches() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("kroniek.seeds"), "searches.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1))
                .map(columns -> "q=" + Api.encoded(columns[0]) + (columns[1].isEmpty() ? "" : "&" + columns[1]));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void shouldFindTheSameArticlesInTheSameOrder(String parameters) {
        Optional<String> ours = Optional.of("/api/v1/search?" + parameters);
        Optional<String> theirs = Optional.of("/search?" + parameters);
        while (ours.isPresent() && theirs.isPresent()) {
            HttpResponse<String> response = api.get(ours.get());
            assertThat(response.statusCode()).as(ours.get()).isEqualTo(200);
            JsonObject answer = Api.json(response);
            PortalHits page = PortalHits.at(api, theirs.get());

            assertThat(page.total()).isEqualTo(answer.getJsonObject("total").getInt("value"));
            assertThat(page.articles()).containsExactlyElementsOf(answer.getJsonArray("items")
                    .getValuesAs(JsonObject.class).stream().map(item -> item.getString("id")).toList());
            ours = next(answer).map(cursor -> "/api/v1/search?" + parameters + "&cursor=" + Api.encoded(cursor));
            theirs = page.next();
        }
        assertThat(theirs.isPresent()).as("another page of the portal").isEqualTo(ours.isPresent());
    }

    private static Optional<String> next(JsonObject answer) {
        return answer.containsKey("next") && answer.get("next") != JsonValue.NULL
                ? Optional.of(answer.getString("next"))
                : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=almaty", "q=tokajev&lang=nl", "q=gasprijs", "q=", "q=poetin&date=2022",
            "q=bankautomaat"})
    void shouldCountTheSame(String parameters) {
        JsonObject facets = Api
                .json(api.get("/api/v1/search?" + parameters + "&facets=" + String.join(",", FACETS)))
                .getJsonObject("facets");

        // Rights that are all the same are no choice, so the portal does not show them.
        List<List<Long>> counts = FACETS.stream()
                .filter(name -> !name.equals("rights") || facets.getJsonArray(name).size() > 1)
                .map(name -> counts(facets, name)).filter(list -> !list.isEmpty()).toList();
        assertThat(PortalHits.at(api, "/search?" + parameters).facetCounts()).isEqualTo(counts);
    }

    /** As the portal lists them: the first few, years from the newest, all others as they come. */
    private static List<Long> counts(JsonObject facets, String name) {
        Stream<JsonObject> buckets = facets.getJsonArray(name).getValuesAs(JsonObject.class).stream();
        return (name.equals("year")
                ? buckets.sorted(Comparator.comparing((JsonObject bucket) -> bucket.getString("value")).reversed())
                : buckets).limit(FacetGroup.AT_A_GLANCE).map(bucket -> bucket.getJsonNumber("count").longValue())
                .toList();
    }
}
