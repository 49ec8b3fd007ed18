package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthorityHit;
import org.kroniek.web.api.problem.StableName;

/**
 * A page of persons, organisations and places.
 *
 * @param total how many there are
 * @param next cursor of the following page; absent on the last
 */
@JsonbPropertyOrder({"total", "items", "next"})
public record AuthoritiesPayload(TotalPayload total, List<Item> items, Optional<String> next) {

    /** One of them. @param preferred names to show, by BCP 47 language @param otherNames each once */
    @JsonbPropertyOrder({"type", "id", "preferred", "otherNames", "descriptions", "coordinates", "country", "url"})
    public record Item(String type, String id, Map<String, String> preferred, List<String> otherNames,
            Map<String, String> descriptions, Optional<Coordinates> coordinates, Optional<String> country,
            String url) {

        static Item of(AuthorityHit hit) {
            return new Item(StableName.of(hit.kind()), hit.id().toString(), hit.names().byLanguage(),
                    hit.otherNames(), hit.descriptions().byLanguage(), hit.coordinates(), hit.country(),
                    "/authorities/" + hit.id());
        }
    }

    public static AuthoritiesPayload of(AuthorityAnswer answer) {
        return new AuthoritiesPayload(TotalPayload.exactly(answer.total()),
                answer.hits().stream().map(Item::of).toList(), answer.next());
    }
}
