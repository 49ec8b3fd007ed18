package org.kroniek.web.api.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.web.api.payload.SearchPayload.FacetPayload;
import org.kroniek.web.reading.InterfaceLanguage;

class SearchPayloadsTest {

    @ParameterizedTest
    @CsvSource({"nl, DUTCH, Nederlands", "nl, ENGLISH, Dutch", "und, DUTCH, taal onbekend",
            "und, ENGLISH, language unknown"})
    void shouldNameLanguages_asThePortalDoes(String tag, InterfaceLanguage language, String name) {
        SearchAnswer answer = new SearchAnswer(new QueryNode.Everything(), List.of(), List.of(), 3, true, 1, List.of(),
                Map.of(Facet.LANGUAGE, List.of(new FacetBucket(tag, tag, 3))), Optional.empty(), Optional.empty(),
                Optional.empty());

        assertThat(SearchPayloads.of("", answer, Optional.empty(), Map.of(), language).facets().orElseThrow())
                .containsEntry("language", List.of(new FacetPayload(tag, name, 3)));
    }
}
