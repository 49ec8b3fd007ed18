package org.kroniek.web.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.page.Wording;
import org.kroniek.web.portal.timeline.SmallTimeline.Entry;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.Visitor;

class SmallTimelineTest {

    private static final PageFrame FRAME = new PageFrames(new Assets(), Optional.empty()).frame(
            new PortalRequest("/events", Map.of(), InterfaceLanguage.ENGLISH, false, URI.create("http://localhost/"),
                    Visitor.ANONYMOUS),
            Section.EVENTS, "events.title");

    @Test
    void shouldPutTheEarliestFirst_onOneLineOfWholeUnits() {
        SmallTimeline timeline = SmallTimeline.of(List.of(entry("later", "2022-01-11"), entry("open", "../2022-01-03"),
                entry("month", "2022-01"), entry("first", "2022-01-02")), FRAME).orElseThrow();

        assertThat(timeline.rows()).extracting(row -> row.title().text()).containsExactly("month", "first", "open",
                "later");
        assertThat(timeline.ends()).isEqualTo(new TimeEnds("January 2022", Optional.empty()));
        assertThat(timeline.rows().getFirst().date().words()).isEqualTo("January 2022");
    }

    @Test
    void shouldBeLeftOut_whenThereIsNothingToCompare() {
        assertThat(SmallTimeline.of(List.of(entry("one", "2022")), FRAME)).isEmpty();
        assertThat(SmallTimeline.of(List.of(), FRAME)).isEmpty();
    }

    private static Entry entry(String title, String date) {
        return new Entry(new Wording(title, null), EdtfDate.parse(date), "/events/" + title);
    }
}
