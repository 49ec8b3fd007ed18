package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfPrecision;

/**
 * When an article is from, or an event happened, as the index keeps it.
 *
 * @param text the date as the source gives it
 * @param first first day it can mean; empty when open towards the past
 * @param last last day it can mean; empty when open towards the future
 */
public record DocumentDate(String text, EdtfPrecision precision, Optional<LocalDate> first, Optional<LocalDate> last) {

    /**
     * How many years a date may span and still say something about when. A decade does; a century would add its
     * articles to a hundred bars of every histogram, and tell nothing in any of them.
     */
    public static final int MAX_YEARS = 50;

    private static final int DECADE = 10;

    private static final Pattern OPEN_OR_DOUBTED = Pattern.compile("^$|^\\.\\.$|[?~%]$");
    private static final Pattern DOUBT = Pattern.compile("[?~%]");
    /** What Elasticsearch's {@code strict_date} can write: four digits. Nothing archived is from outside. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public static DocumentDate of(EdtfDate date) {
        return new DocumentDate(date.text(), date.precision(), date.earliest().map(DocumentDate::bounded),
                date.latest().map(DocumentDate::bounded));
    }

    private static LocalDate bounded(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    /** Whether any day is known. */
    public boolean isKnown() {
        return first.isPresent() || last.isPresent();
    }

    /** Whether it is bounded and narrow enough to be counted over time. */
    public boolean isOnTimeline() {
        return first.isPresent() && last.isPresent() && last.get().getYear() - first.get().getYear() < MAX_YEARS;
    }

    /** Whether the source itself doubts it, on either side of an interval. */
    boolean isDoubted() {
        return DOUBT.matcher(text).find();
    }

    /** See {@link DateFields#CERTAIN_IN}. */
    public Optional<CalendarUnit> certainIn() {
        int slash = text.indexOf('/');
        return slash < 0
                ? certainIn(text)
                : certainIn(text.substring(0, slash)).flatMap(begin -> certainIn(text.substring(slash + 1))
                        .map(end -> begin.compareTo(end) < 0 ? end : begin));
    }

    private static Optional<CalendarUnit> certainIn(String end) {
        return Optional.of(end).filter(given -> !OPEN_OR_DOUBTED.matcher(given).find()).map(EdtfDate::parse)
                .flatMap(date -> CalendarUnit.holding(date.earliest().orElseThrow(), date.latest().orElseThrow()));
    }

    /** Every year it may fall in; none when it is not {@link #isOnTimeline() on the timeline}. */
    public List<Integer> years() {
        return isOnTimeline()
                ? IntStream.rangeClosed(first.orElseThrow().getYear(), last.orElseThrow().getYear()).boxed().toList()
                : List.of();
    }

    /** The first year of every decade it may fall in; none when it is not {@link #isOnTimeline() on the timeline}. */
    public List<Integer> decades() {
        return years().stream().map(year -> Math.floorDiv(year, DECADE) * DECADE).distinct().toList();
    }

    /** The day to sort by where the earliest comes first; an open side gives way to the other. */
    public Optional<LocalDate> earliest() {
        return first.or(() -> last);
    }

    /** The day to sort by where the latest comes first; an open side gives way to the other. */
    public Optional<LocalDate> latest() {
        return last.or(() -> first);
    }

    /** Writes the fields that all families have, days on both sides of a range: one given as months covers one day only. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField(DateFields.DATE, text);
        json.writeStringField(DateFields.DATE_PRECISION, precision.name());
        if (isKnown()) {
            JsonFields.range(DateFields.DATES, first, last, json);
        }
        if (isDoubted()) {
            json.writeBooleanField(DateFields.DOUBTED, true);
        }
        if (isOnTimeline()) {
            JsonFields.range(DateFields.TIMELINE, first, last, json);
            JsonFields.numbers(DateFields.YEARS, years(), json);
            JsonFields.numbers(DateFields.DECADES, decades(), json);
            JsonFields.text(DateFields.CERTAIN_IN, certainIn(), json);
        }
    }
}
