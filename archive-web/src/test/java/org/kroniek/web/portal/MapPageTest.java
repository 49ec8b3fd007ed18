package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.EventQuery;

class MapPageTest {

    private final PortalEvents.Finding search = new PortalEvents.Finding(PortalEvents.hits());

    @Test
    void shouldDrawPlaces_andSayTheSameAsAList() {
        String html = html("/map");

        assertThat(html).contains("<title>Almaty: 2 gebeurtenissen</title>",
                "<title>Kazachstan: 2 gebeurtenissen</title>", "/world-detailed.svg\" x=\"-");
        String list = html.substring(html.indexOf("id=\"places\""));
        assertThat(list).contains("<a href=\"/authorities/" + PortalEvents.ALMATY + "\">Almaty</a>",
                "Vliegveld overrompeld", "Rekenkracht valt weg");
        assertThat(html).contains("Kaart: Natural Earth");
    }

    @Test
    void shouldSayWhatIsNotOnTheMap() {
        assertThat(html("/map")).contains("Eén gebeurtenis heeft geen plaats die op de kaart staat");
    }

    @Test
    void shouldNarrowToAPlace_andKeepTheMapWhereItIs() {
        assertThat(html("/map")).containsPattern(
                "<a href=\"/map\\?place=" + PortalEvents.ALMATY + "&amp;bbox=[-0-9.%C]+\" tabindex=\"-1\">");
    }

    @Test
    void shouldMarkTheChosenPlace_showTheOthers_andListItAlone() {
        String html = html("/map?place=" + PortalEvents.ALMATY);

        assertThat(html).contains("<a class=\"selected\"", "<title>Kazachstan: 2 gebeurtenissen</title>");
        assertThat(html.substring(html.indexOf("id=\"places\""))).contains("Vliegveld overrompeld")
                .doesNotContain("Rekenkracht valt weg");
        EventQuery asked = search.asked().getFirst();
        assertThat(asked.involved().places()).containsExactly(PortalEvents.ALMATY);
        assertThat(search.mapped().getFirst().involved().places()).isEmpty();
    }

    @Test
    void shouldAskForSomewhatMoreThanTheReader_sinceDrawingsHaveTheirOwnShape() {
        html("/map?bbox=60,40,90,55");

        BoundingBox asked = search.asked().getFirst().within().orElseThrow();
        assertThat(asked).isEqualTo(new BoundingBox(60, 40, 90, 55));
        BoundingBox drawn = search.mapped().getFirst().within().orElseThrow();
        assertThat(drawn.west()).isLessThanOrEqualTo(60);
        assertThat(drawn.north()).isGreaterThan(55);
    }

    @Test
    void shouldListOnlyWhatIsInTheBox() {
        String html = html("/map?bbox=75,42,79,45");

        assertThat(html.substring(html.indexOf("id=\"places\""))).contains("Vliegveld overrompeld")
                .doesNotContain("Rekenkracht valt weg");
        assertThat(html).contains("<span class=\"name\">Kaart</span> alleen dit deel", "aria-label=\"Inzoomen\"",
                "aria-label=\"Alles op de kaart\"");
    }

    @Test
    void shouldShowTheWorld_acrossTheDateLine() {
        assertThat(html("/map?bbox=170,-20,-170,20")).contains("/world.svg\"");
    }

    @Test
    void shouldHelp_whenThereIsNothing() {
        assertThat(SampleSite.html(EventPages.over(new PortalEvents.Finding(List.of()), "/map?type=unrest")))
                .contains("Geen enkele gebeurtenis voldoet").doesNotContain("<svg");
    }

    private String html(String address) {
        return SampleSite.html(EventPages.over(search, address));
    }
}
