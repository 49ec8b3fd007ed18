package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.web.api.payload.SearchPayload.FacetPayload;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.reading.InterfaceLanguage;

/**
 * Values of a facet, the most frequent first, years the latest first.
 *
 * @param more whether there are others
 */
@JsonbPropertyOrder({"facet", "items", "more"})
public record FacetValuesPayload(String facet, List<FacetPayload> items, boolean more) {

    /** @param names of authorities and events by id */
    public static FacetValuesPayload of(Facet facet, FacetAnswer answer, Map<String, String> names,
            InterfaceLanguage language) {
        return new FacetValuesPayload(StableName.of(facet),
                SearchPayloads.facet(facet, answer.values(), names, language), answer.more());
    }
}
