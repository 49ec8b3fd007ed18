package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfTime;

/**
 * When an event happened or an article is from, as the index keeps it: days, and moments in the time of the place, as the
 * date gives them (an offset is not applied: at noon in Almaty it was noon).
 *
 * @param begins first moment it can mean; an open side gives way to the other
 * @param ends last moment it can mean, likewise
 * @param timed whether the date says from which to which time of day, and not just days
 */
public record TimedDate(DocumentDate days, Optional<LocalDateTime> begins, Optional<LocalDateTime> ends,
        boolean timed) {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);
    /** What Elasticsearch's {@code strict_date_hour_minute_second} reads; seconds are never left out. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    public static TimedDate of(EdtfDate date) {
        DocumentDate days = DocumentDate.of(date);
        Optional<LocalTime> from = date.beginTime().map(EdtfTime::time);
        Optional<LocalTime> to = date.endTime().map(EdtfTime::time);
        Optional<LocalDateTime> begins = days.earliest().map(day -> day.atTime(from.orElse(LocalTime.MIN)));
        Optional<LocalDateTime> ends = days.latest().map(day -> day.atTime(to.orElse(LAST)));
        // Clocks of two places may tell that it ended before it began; a range cannot.
        boolean isForward = begins.isPresent() && ends.isPresent() && !begins.get().isAfter(ends.get());
        return new TimedDate(days, begins, ends, from.isPresent() && to.isPresent() && isForward);
    }

    /** Writes what both families are filtered and counted by. */
    void write(JsonGenerator json) throws IOException {
        days.write(json);
        if (timed && days.isOnTimeline()) {
            JsonFields.range(DateFields.HOURS, begins.map(MOMENT::format), ends.map(MOMENT::format), json);
        }
    }

    /** Writes what events are sorted by. */
    void writeMoments(JsonGenerator json) throws IOException {
        JsonFields.text(EventFields.BEGINS, begins.map(MOMENT::format), json);
        JsonFields.text(EventFields.ENDS, ends.map(MOMENT::format), json);
    }
}
