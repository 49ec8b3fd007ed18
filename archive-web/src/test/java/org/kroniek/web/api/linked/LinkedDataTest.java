package org.kroniek.web.api.linked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

class LinkedDataTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final AuthorityId ALMATY = new AuthorityId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final Labels NAME = new Labels(Map.of("nl", "Almaty", "ru", "Алматы"));

    private final LinkedData linked = new LinkedData(URI.create("https://archive.example/api/v1/"));

    @ParameterizedTest
    @CsvSource({"2022-01,2022-01,2022-01", "2022-01-05,2022-01-05,2022-01-05", "2022-01-05~,2022-01-05,2022-01-05",
            "2022-01-02/2022-01-11,2022-01-02,2022-01-11", "2022-01/..,2022-01,", "../2022-03?,,2022-03",
            "2022-01-05T16:00:00Z,2022-01-05T16:00:00Z,2022-01-05T16:00:00Z", "199X,,", "2022-21,,"})
    void shouldKeepThePrecisionOfADate_orLeaveItOut(String edtf, String begin, String end) {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(LinkedDate.begin(date)).isEqualTo(Optional.ofNullable(begin));
        assertThat(LinkedDate.end(date)).isEqualTo(Optional.ofNullable(end));
    }

    @Test
    void shouldDescribeAPlace_withItsNamesPointAndOtherCatalogues() {
        JsonObject place = linked.authority(new AuthoritySnapshot(ALMATY, AuthorityKind.PLACE, 1, NAME,
                List.of(NameVariant.of("Almaty", "nl", NameKind.PREFERRED),
                        NameVariant.of("Alma-Ata", "nl", NameKind.FORMER)),
                Optional.empty(), Optional.empty(), Labels.NONE, Optional.of(new Coordinates(43.25, 76.95)),
                Optional.of("KZ"), List.of(new ExternalIdentifier(IdentifierScheme.WIKIDATA, "Q35493")), List.of(),
                List.of(), NOW));

        assertThat(place.getString("@type")).isEqualTo("Place");
        assertThat(place.getString("@id")).isEqualTo("https://archive.example/authorities/" + ALMATY);
        assertThat(place.getJsonObject("geo").getJsonNumber("latitude").doubleValue()).isEqualTo(43.25);
        assertThat(place.getJsonArray("sameAs").getString(0)).isEqualTo("https://www.wikidata.org/entity/Q35493");
        assertThat(place.getJsonArray("alternateName")).hasSize(2);
        assertThat(place).doesNotContainKeys("description", "birthDate");
    }

    @Test
    void shouldDescribeAnEvent_withoutInventingADay() {
        JsonObject event = linked.event(new EventSnapshot(
                new EventId(UUID.fromString("00000000-0000-7000-8000-000000000002")), 1, EventStatus.CONFIRMED,
                new Labels(Map.of("nl", "Onrust")), Labels.NONE, new TermSnapshot("unrest", Labels.NONE),
                Optional.of(EdtfDate.parse("2022-01")),
                List.of(new PlaceClaim("p1", Optional.of(new AuthorityReference(ALMATY, AuthorityKind.PLACE, NAME)),
                        Optional.empty(), Optional.empty())),
                List.of(), List.of(), Optional.empty(), List.of(), List.of(), NOW));

        assertThat(event.getString("startDate")).isEqualTo("2022-01");
        assertThat(event.getJsonArray("location").getJsonObject(0).getString("@type")).isEqualTo("Place");
        assertThat(event.toString()).doesNotContain("2022-01-01");
    }
}
