package org.kroniek.search.query.date;

import java.time.LocalDate;
import java.util.Optional;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfException;

/**
 * Reads a date filter as people write it: a year, month or day ({@code 2022-01}), a range of any two of them with two full
 * stops ({@code 2022-01..2022-03}, open as {@code 2022..} or {@code ..2022}), or any EDTF level 1 expression.
 */
public final class DateFilterText {

    /** The longest EDTF level 1 interval has less than half of this. */
    private static final int LONGEST = 64;

    private DateFilterText() {}

    /** Why a text is no range of days. */
    public enum Flaw {
        /** It cannot be read. */
        NOT_A_DATE,
        /** It names a day that is not in the calendar. */
        NO_SUCH_DAY,
        /** It ends before it begins. */
        DATES_REVERSED
    }

    /** A range of days, or why there is none. */
    public sealed interface Result {

        record Understood(DateFilter filter) implements Result {}

        record Refused(Flaw flaw) implements Result {}
    }

    public static Result parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return new Result.Refused(Flaw.NOT_A_DATE);
        }
        try {
            return days(stripped);
        } catch (EdtfException e) {
            return new Result.Refused(e.isImpossible()
                    ? Flaw.NO_SUCH_DAY
                    : Flaw.NOT_A_DATE);
        }
    }

    private static Result days(String text) {
        // Both sides of a single expression are the expression itself.
        DateRangeText sides = DateRangeText.of(text).orElse(new DateRangeText(text, text));
        return range(text, side(sides.from()).flatMap(EdtfDate::earliest), side(sides.to()).flatMap(EdtfDate::latest));
    }

    private static Optional<EdtfDate> side(String text) {
        return Optional.of(text).filter(written -> !written.isEmpty()).map(EdtfDate::parse);
    }

    private static Result range(String text, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return new Result.Refused(Flaw.NOT_A_DATE);
        } else if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            return new Result.Refused(Flaw.DATES_REVERSED);
        }
        return new Result.Understood(new DateFilter(text, from, to));
    }
}
