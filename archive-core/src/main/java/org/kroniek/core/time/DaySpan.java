package org.kroniek.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a date can mean, for comparing two dates: filters, timelines, the order of events. What is <em>sure</em>
 * holds whichever of its days either date means; what is <em>possible</em> holds for some.
 * The qualifiers {@code ? ~ %} say how far the source trusts itself and widen nothing,
 * as in the search index.
 *
 * @param earliest first day; empty when there is none
 * @param latest last day; empty when there is none
 */
public record DaySpan(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    public static DaySpan of(EdtfDate date) {
        return new DaySpan(date.earliest(), date.latest());
    }

    /** Whether every day of this one is a day of the other. */
    public boolean surelyWithin(DaySpan other) {
        return (other.earliest.isEmpty() || earliest.isPresent() && !earliest.get().isBefore(other.earliest.get()))
                && (other.latest.isEmpty() || latest.isPresent() && !latest.get().isAfter(other.latest.get()));
    }

    /** Whether they have a day in common. */
    public boolean possiblyOverlaps(DaySpan other) {
        return !surelyBefore(other) && !surelyAfter(other);
    }

    /** Whether every day of this one comes before every day of the other. */
    public boolean surelyBefore(DaySpan other) {
        return latest.isPresent() && other.earliest.isPresent() && latest.get().isBefore(other.earliest.get());
    }

    /** Whether every day of this one comes after every day of the other. */
    public boolean surelyAfter(DaySpan other) {
        return other.surelyBefore(this);
    }

    /** Whether some day of this one comes before some day of the other. */
    public boolean possiblyBefore(DaySpan other) {
        return earliest.isEmpty() || other.latest.isEmpty() || earliest.get().isBefore(other.latest.get());
    }

    /** Whether some day of this one comes after some day of the other. */
    public boolean possiblyAfter(DaySpan other) {
        return other.possiblyBefore(this);
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return earliest.isPresent() && earliest.equals(latest);
    }
}
