package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.portal.map.SmallMap.Mark;
import org.kroniek.web.portal.map.SmallMap.Spot;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.Visitor;

class SmallMapTest {

    private static final PageFrame FRAME = new PageFrames(new Assets(), Optional.empty()).frame(
            new PortalRequest("/events", Map.of(), InterfaceLanguage.ENGLISH, false, URI.create("http://localhost/"),
                    Visitor.ANONYMOUS),
            Section.EVENTS, "events.title");

    @Test
    void shouldShowEveryPlace_withItsNameAndLink() {
        SmallMap map = SmallMap.of(List.of(spot("Almaty", 43.25, 76.95), spot("Minsk", 53.9, 27.57)), FRAME)
                .orElseThrow();

        assertThat(map.marks()).extracting(Mark::name).containsExactly("Almaty", "Minsk");
        assertThat(map.marks()).allSatisfy(mark -> assertThat(mark.label()).isPresent());
        assertThat(map.marks().getFirst().link()).contains("/Almaty");
        assertThat(map.outlines()).endsWith("/world-detailed.svg");
    }

    @Test
    void shouldLeaveOutANameRatherThanSetItOverAnother() {
        SmallMap map = SmallMap.of(List.of(spot("Almaty", 43.25, 76.95), spot("Medeu", 43.25, 76.96),
                spot("Talgar", 43.25, 76.97), spot("Burunday", 43.25, 76.98), spot("Otegen", 43.25, 76.99)), FRAME)
                .orElseThrow();

        assertThat(map.marks()).filteredOn(mark -> mark.label().isEmpty()).isNotEmpty();
    }

    @Test
    void shouldBeLeftOut_withoutPlaces() {
        assertThat(SmallMap.of(List.of(), FRAME)).isEmpty();
    }

    private static Spot spot(String name, double latitude, double longitude) {
        return new Spot(name, new Coordinates(latitude, longitude), Optional.of("/" + name));
    }
}
