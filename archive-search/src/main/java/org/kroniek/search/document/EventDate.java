package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.core.time.EdtfDate;

/**
 * When an event happened, as the index keeps it: days as for articles, and moments in the time of the place, as the date
 * gives them (an offset is not applied: at noon in Almaty it was noon).
 *
 * @param begins first moment it can mean; an open side gives way to the other
 * @param ends last moment it can mean, likewise
 * @param timed whether the date says times of day and not just days
 */
public record EventDate(DocumentDate days, Optional<LocalDateTime> begins, Optional<LocalDateTime> ends,
        boolean timed) {

    private static final Pattern TIME = Pattern.compile("T(\\d{2}:\\d{2}(?::\\d{2})?)");
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);
    /** What Elasticsearch's {@code strict_date_hour_minute_second} reads; seconds are never left out. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int DECADE = 10;

    public static EventDate of(EdtfDate date) {
        DocumentDate days = DocumentDate.of(date);
        int slash = date.text().indexOf('/');
        Optional<LocalTime> from = time(slash < 0 ? date.text() : date.text().substring(0, slash));
        Optional<LocalTime> to = time(date.text().substring(slash + 1));
        return new EventDate(days, days.earliest().map(day -> day.atTime(from.orElse(LocalTime.MIN))),
                days.latest().map(day -> day.atTime(to.orElse(LAST))), from.isPresent() && to.isPresent());
    }

    private static Optional<LocalTime> time(String end) {
        Matcher time = TIME.matcher(end);
        return time.find() ? Optional.of(LocalTime.parse(time.group(1))) : Optional.empty();
    }

    /** The first year of every decade it may fall in; none when it is not on the timeline. */
    List<Integer> decades() {
        return days.years().stream().map(year -> Math.floorDiv(year, DECADE) * DECADE).distinct().toList();
    }

    void write(JsonGenerator json) throws IOException {
        days.write(json);
        Optional<String> first = begins.map(MOMENT::format);
        Optional<String> last = ends.map(MOMENT::format);
        JsonFields.text(EventFields.BEGINS, first, json);
        JsonFields.text(EventFields.ENDS, last, json);
        if (timed && days.isOnTimeline()) {
            JsonFields.range(EventFields.HOURS, first, last, json);
        }
        JsonFields.numbers(EventFields.DECADES, decades(), json);
    }
}
