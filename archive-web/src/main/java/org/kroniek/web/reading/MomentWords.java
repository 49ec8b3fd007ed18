package org.kroniek.web.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes moments for people, in Coordinated Universal Time: an archive is read in many places. */
public final class MomentWords {

    private final DateTimeFormatter time;
    private final DateTimeFormatter day;

    public MomentWords(InterfaceLanguage language) {
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        this.time = DateTimeFormatter.ofPattern("HH:mm", language.locale());
    }

    /** Such as {@code 23 november 2026, 14:05 UTC}. */
    public String of(Instant moment) {
        return day(moment) + ", " + time.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** Such as {@code 23 november 2026}. */
    public String day(Instant moment) {
        return of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Such as {@code 23 november 2026}. */
    public String of(LocalDate date) {
        return day.format(date);
    }
}
