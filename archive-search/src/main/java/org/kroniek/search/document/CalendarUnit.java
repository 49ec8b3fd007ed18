package org.kroniek.search.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Stretches of the calendar that dates are counted by, from the narrowest. */
public enum CalendarUnit {

    DAY(day -> Math.toIntExact(day.toEpochDay())),
    MONTH(day -> 12 * day.getYear() + day.getMonthValue()),
    YEAR(LocalDate::getYear),
    DECADE(day -> Math.floorDiv(day.getYear(), 10));

    private final ToIntFunction<LocalDate> number;

    /** @param number tells the stretches of that width apart */
    CalendarUnit(ToIntFunction<LocalDate> number) {
        this.number = number;
    }

    /** The narrowest in which both days lie. */
    static Optional<CalendarUnit> holding(LocalDate first, LocalDate last) {
        return Arrays.stream(values())
                .filter(unit -> unit.number.applyAsInt(first) == unit.number.applyAsInt(last)).findFirst();
    }

    /** This one and the narrower ones. */
    public List<CalendarUnit> andNarrower() {
        return Arrays.stream(values()).filter(unit -> unit.compareTo(this) <= 0).toList();
    }
}
