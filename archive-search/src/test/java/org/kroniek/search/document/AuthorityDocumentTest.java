package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Written;
import org.kroniek.search.schema.IndexFamily;

class AuthorityDocumentTest {

    private final AuthoritySnapshot almaty = Authority.place("Almaty").named("ru", "Алматы").also("Alma-Ata", "Almaty")
            .described("stad in Kazachstan").at(43.25, 76.95).in("KZ").snapshot();

    @Test
    void shouldHoldAllThatIsSearchedAndShown() throws Exception {
        assertThat(Written.json(AuthorityDocument.of(almaty))).isEqualTo(new ObjectMapper().readTree("""
                {"id": "%s", "kind": "PLACE", "preferred": ["Almaty", "Алматы"],
                 "names": ["Almaty", "Алматы", "Alma-Ata"], "exactNames": ["almaty", "алматы", "alma ata"], "labels": {"nl": "Almaty", "ru": "Алматы"},
                 "descriptions": {"nl": "stad in Kazachstan"}, "sort": {"en": "almaty", "nl": "almaty"},
                 "point": {"lat": 43.25, "lon": 76.95}, "country": "KZ"}
                """.formatted(almaty.id())));
    }

    @Test
    void shouldHaveNoFieldThatTheMappingLacks() throws Exception {
        assertThat(Written.unmapped(Written.json(AuthorityDocument.of(almaty)), IndexFamily.AUTHORITIES))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"'''s-Hertogenbosch', s-hertogenbosch", "Ḩasan, hasan", "Émile Zola, emile zola",
            "'\"De Slag\"', 'de slag\"'",
            "112, 112"})
    void shouldSortByLettersAlone(String name, String key) {
        assertThat(SortKey.of(name)).isEqualTo(key);
    }
}
