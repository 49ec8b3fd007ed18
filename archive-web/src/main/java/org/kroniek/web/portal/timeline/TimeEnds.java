package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;

/**
 * What is written at both ends of a line of time. Of a line that runs over whole months these are months, so that nothing that
 * is known by its month seems to begin on a day.
 *
 * @param last empty when it would be the same as the first
 */
public record TimeEnds(String first, Optional<String> last) {

    static TimeEnds of(TimeScale scale, PageFrame frame) {
        LocalDate from = scale.from().toLocalDate();
        LocalDate to = DateFilters.lastDay(scale.until());
        LocalDate next = to.plusDays(1);
        String unit = from.getDayOfYear() == 1 && next.getDayOfYear() == 1
                ? "uuuu"
                : from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1 ? "uuuu-MM" : "uuuu-MM-dd";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(unit, Locale.ROOT);
        DateWords words = new DateWords(frame.language());
        String first = words.of(format.format(from));
        return new TimeEnds(first, Optional.of(words.of(format.format(to))).filter(last -> !last.equals(first)));
    }

    /** Both ends in one expression. */
    String span(PageFrame frame) {
        return last.map(end -> frame.text("timeline.span", first, end)).orElse(first);
    }
}
