package org.kroniek.web.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.time.EdtfDate;

/**
 * A date as CSL knows dates (CSL 1.0.2, appendix III): years, months and days as far as they are known, one or two of
 * them. It never says more than the EDTF date it is made from. What CSL has no form for, such as an open end, is
 * marked as doubtful; the formats carry the EDTF text beside it.
 *
 * @param parts year, month and day, as many as are known: of one date, or of both ends of a period, equally many of each
 * @param season 1 to 4, spring to winter; then the only part is a year
 * @param doubtful whether the source is not sure, or whether the date lies somewhere in the period, or an end is open
 */
public record CitedDate(List<List<Integer>> parts, Optional<Integer> season, boolean doubtful) {

    private static final Pattern QUALIFIER = Pattern.compile("[?~%]");

    public CitedDate {
        parts = List.copyOf(parts);
    }

    public static CitedDate of(EdtfDate date) {
        int slash = date.text().indexOf('/');
        boolean qualified = QUALIFIER.matcher(date.text()).find();
        return slash < 0
                ? single(date, qualified)
                : period(date.text().substring(0, slash), date.text().substring(slash + 1), qualified);
    }

    static CitedDate of(LocalDate day) {
        return new CitedDate(List.of(day(day)), Optional.empty(), false);
    }

    /** Whether the parts alone say all there is to say. */
    boolean plain() {
        return parts.size() == 1 && season.isEmpty() && !doubtful;
    }

    private static CitedDate single(EdtfDate date, boolean qualified) {
        LocalDate first = date.earliest().orElseThrow();
        LocalDate last = date.latest().orElseThrow();
        return switch (date.precision()) {
            case DAY -> new CitedDate(List.of(day(first)), Optional.empty(), qualified);
            case MONTH -> new CitedDate(List.of(day(first).subList(0, 2)), Optional.empty(), qualified);
            case SEASON -> new CitedDate(List.of(List.of(first.getYear())), Optional.of(first.getMonthValue() / 3),
                    qualified);
            case YEAR -> new CitedDate(List.of(List.of(first.getYear())), Optional.empty(), qualified);
            case DECADE, CENTURY, INTERVAL ->
                new CitedDate(List.of(List.of(first.getYear()), List.of(last.getYear())), Optional.empty(), true);
        };
    }

    private static CitedDate period(String from, String to, boolean qualified) {
        if (isOpen(from) || isOpen(to)) {
            CitedDate known = single(EdtfDate.parse(isOpen(from) ? to : from), true);
            return new CitedDate(List.of(isOpen(from) ? known.parts.getLast() : known.parts.getFirst()), known.season,
                    true);
        }
        CitedDate begin = single(EdtfDate.parse(from), qualified);
        CitedDate end = single(EdtfDate.parse(to), qualified);
        // Processors refuse a period whose ends are not equally precise.
        int known = Math.min(begin.parts.getFirst().size(), end.parts.getLast().size());
        List<List<Integer>> ends = List.of(begin.parts.getFirst().subList(0, known),
                end.parts.getLast().subList(0, known));
        return new CitedDate(ends.getFirst().equals(ends.getLast()) ? ends.subList(0, 1) : ends, Optional.empty(),
                begin.doubtful || end.doubtful);
    }

    /** An end that is open ({@code ..}) or unknown (nothing). */
    private static boolean isOpen(String end) {
        return end.isEmpty() || "..".equals(end);
    }

    private static List<Integer> day(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
