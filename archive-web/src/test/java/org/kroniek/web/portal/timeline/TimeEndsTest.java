package org.kroniek.web.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.Visitor;

class TimeEndsTest {

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-01-31, januari 2022,", "2022-01-01, 2022-03-31, januari 2022, maart 2022",
            "2022-01-01, 2022-12-31, 2022,", "2011-01-01, 2022-12-31, 2011, 2022",
            "2022-01-01, 2022-01-30, 1 januari 2022, 30 januari 2022", "2022-01-05, 2022-01-05, 5 januari 2022,",
            "2021-12-01, 2022-12-31, december 2021, december 2022"})
    void shouldBeAsWideAsTheLineAllows(LocalDate from, LocalDate to, String first, @Nullable String last) {
        PageFrame frame = new PageFrames(new Assets(), Optional.empty()).frame(
                new PortalRequest("/timeline", Map.of(), InterfaceLanguage.DUTCH, false,
                        URI.create("http://localhost/"), Visitor.ANONYMOUS),
                Section.EVENTS, "events.title");

        assertThat(TimeEnds.of(TimeScale.of(from.atStartOfDay(), to.plusDays(1).atStartOfDay()), frame))
                .isEqualTo(new TimeEnds(first, Optional.ofNullable(last)));
    }
}
