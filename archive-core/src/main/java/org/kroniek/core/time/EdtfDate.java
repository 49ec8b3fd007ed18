package org.kroniek.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a source gives it, in the Extended Date/Time Format level 1 (ISO 8601-2:2019, annex A), with the days it can
 * mean. A month stays a month: it is never turned into its first day.
 *
 * @param text the EDTF expression as written
 * @param earliest first day it can mean; empty when open or unknown towards the past
 * @param latest last day it can mean; empty when open or unknown towards the future
 * @param precision how much it says
 */
public record EdtfDate(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest,
        EdtfPrecision precision) {

    /**
     * Reads an EDTF level 1 expression.
     *
     * @throws EdtfException when it is none, or names a day that the calendar lacks
     */
    public static EdtfDate parse(String text) {
        return EdtfParser.parse(text);
    }

    /**
     * The time of day at which it begins, where the source gives one: {@code 2022-01-05T16:00:00}, or the first part of an
     * interval. The date's precision stays a day.
     */
    public Optional<EdtfTime> beginTime() {
        return EdtfTime.of(slash() < 0 ? text : text.substring(0, slash()));
    }

    /** The time of day at which it ends; the same as {@link #beginTime()} when it is no interval. */
    public Optional<EdtfTime> endTime() {
        return EdtfTime.of(text.substring(slash() + 1));
    }

    private int slash() {
        return text.indexOf('/');
    }

    @Override
    public String toString() {
        return text;
    }
}
