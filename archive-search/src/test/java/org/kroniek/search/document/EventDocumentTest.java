package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.Written;
import org.kroniek.search.schema.IndexFamily;

/** From snapshot to JSON, and that the mapping knows every field of it. */
class EventDocumentTest {

    private final AuthoritySnapshot almaty = Authority.place("Almaty").also("Alma-Ata").at(43.25, 76.95).snapshot();
    private final AuthoritySnapshot russia = Authority.place("Rusland").at(55.75, 37.62).snapshot();
    private final AuthoritySnapshot tokajev = Authority.person("Tokajev").named("en", "Tokayev").snapshot();
    private final AuthoritySnapshot ministry = Authority.organisation("Ministerie").snapshot();
    private final ArticleSnapshot article = Article.dutch("Kop", "Betogers bezetten het plein. Er vielen acht doden.")
            .snapshot();
    private final EventSnapshot larger = Happening.of("Onrust").snapshot();
    private final EventSnapshot event = Happening.of("Bezetting").titled("en-GB", "Occupation")
            .described("Het plein bezet").type("seizure").on("2022-01-05T16:00:00").at(almaty).at("het plein")
            .with(tokajev, "official").with(russia, "sender").with("betogers", "participant")
            .figure("killed", 8, 8, ministry).atLeast("injured", 300, "een arts").partOf(larger)
            .provedBy(article, "Betogers bezetten het plein.").provedBy(article, "Er vielen acht doden.")
            .provedBy(ClaimReference.DATE, article, "Betogers bezetten het plein.").snapshot();

    private static JsonNode written(EventSnapshot event, AuthoritySnapshot... known) throws IOException {
        Map<AuthorityId, AuthoritySnapshot> authorities = Stream.of(known)
                .collect(Collectors.toMap(AuthoritySnapshot::id, Function.identity()));
        return Written.json(new EventDocumentAssembler().assemble(event, authorities));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void shouldHoldAllThatIsSearchedAndShown() throws Exception {
        String expected = """
                {"id": "EVENT", "titles": {"nl": "Bezetting", "en-GB": "Occupation"},
                 "descriptions": {"nl": "Het plein bezet"},
                 "title": {"nl": ["Bezetting"], "en": ["Occupation"]}, "description": {"nl": ["Het plein bezet"]},
                 "quotes": {"nl": ["Betogers bezetten het plein.", "Er vielen acht doden."]},
                 "type": {"code": "seizure", "labels": {"nl": "seizure (nl)"}},
                 "date": "2022-01-05T16:00:00", "datePrecision": "DAY",
                 "dates": {"gte": "2022-01-05", "lte": "2022-01-05"},
                 "timeline": {"gte": "2022-01-05", "lte": "2022-01-05"}, "years": [2022], "certainIn": "DAY",
                 "begins": "2022-01-05T16:00:00", "ends": "2022-01-05T16:00:00",
                 "hours": {"gte": "2022-01-05T16:00:00", "lte": "2022-01-05T16:00:00"}, "decades": [2020],
                 "where": [{"authority": "ALMATY", "names": {"nl": "Almaty"}, "point": {"lat": 43.25, "lon": 76.95}},
                           {"names": {"und": "het plein"}}],
                 "who": [{"authority": "TOKAJEV", "names": {"nl": "Tokajev", "en": "Tokayev"},
                          "role": {"code": "official", "labels": {"nl": "official (nl)"}}},
                         {"authority": "RUSSIA", "names": {"nl": "Rusland"},
                          "role": {"code": "sender", "labels": {"nl": "sender (nl)"}}},
                         {"names": {"und": "betogers"},
                          "role": {"code": "participant", "labels": {"nl": "participant (nl)"}}}],
                 "figures": [{"kind": {"code": "killed", "labels": {"nl": "killed (nl)"}}, "from": 8, "to": 8,
                              "approximate": false, "saidBy": {"nl": "Ministerie"}},
                             {"kind": {"code": "injured", "labels": {"nl": "injured (nl)"}}, "from": 300,
                              "approximate": true, "saidBy": {"und": "een arts"}}],
                 "points": [{"lat": 43.25, "lon": 76.95}], "places": ["ALMATY"], "persons": ["TOKAJEV"],
                 "authorities": ["RUSSIA", "MINISTRY"],
                 "personNames": ["Tokayev", "Tokajev"], "placeNames": ["Almaty", "Alma-Ata", "Rusland", "het plein"],
                 "names": ["betogers"],
                 "passages": 2, "parent": "LARGER"}
                """.replace("EVENT", event.id().toString()).replace("ALMATY", almaty.id().toString())
                .replace("TOKAJEV", tokajev.id().toString()).replace("RUSSIA", russia.id().toString())
                .replace("MINISTRY", ministry.id().toString()).replace("LARGER", larger.id().toString());
        assertThat(written(event, almaty, russia, tokajev, ministry)).isEqualTo(json(expected));
    }

    @Test
    void shouldLeaveOutWhatIsNotKnown() throws Exception {
        JsonNode bare = written(Happening.of("Iets").snapshot());
        assertThat(bare.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "titles", "title", "type", "where",
                "who", "figures", "passages");
        assertThat(written(Happening.of("Ooit").on("2022-01-05").snapshot()).has("hours")).isFalse();
    }

    @Test
    void shouldGoByTheNamesInTheEvent_whenAnAuthorityIsGoneMeanwhile() throws Exception {
        JsonNode event = written(this.event);
        assertThat(event.get("personNames")).isEqualTo(json("[\"Tokayev\", \"Tokajev\"]"));
        assertThat(event.get("placeNames")).isEqualTo(json("[\"Almaty\", \"Rusland\", \"het plein\"]"));
        assertThat(event.get("names")).isEqualTo(json("[\"betogers\"]"));
    }

    @Test
    void shouldHaveNoFieldThatTheMappingLacks() throws Exception {
        assertThat(Written.unmapped(written(event, almaty, tokajev), IndexFamily.EVENTS)).isEmpty();
    }
}
