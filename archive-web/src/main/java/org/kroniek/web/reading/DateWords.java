package org.kroniek.web.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an EDTF date out, saying no more than it says: {@code 2022-01} is <q>January 2022</q>, never its first day, and
 * {@code 2022~} is <q>around 2022</q>.
 */
public final class DateWords {

    private static final String TIME = "T(?<time>\\d\\d:\\d\\d):\\d\\d(?<offset>Z|[+-]\\d\\d(:\\d\\d)?)?";
    private static final Pattern CALENDAR = Pattern.compile("(?<year>\\d{4})(-(?<month>\\d\\d|XX)(-(?<day>\\d\\d|XX)("
            + TIME + ")?)?)?(?<doubt>[?~%]?)");
    /** A day or a month, of which nothing is in doubt. */
    private static final Pattern PLAIN = Pattern.compile("(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])(-(?<day>\\d\\d))?");
    private static final Pattern YEARS = Pattern.compile("(?<known>\\d{2}|\\d{3})X{1,2}(?<doubt>[?~%]?)");
    private static final int YEAR_DIGITS = 4;

    private final Messages messages;

    public DateWords(InterfaceLanguage language) {
        this.messages = Messages.load(ReadingBundle.NAME, language);
    }

    /** The date in words; an expression this class has no words for stays as it is, which is never wrong. */
    public String of(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? single(edtf) : interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    private String interval(String from, String to) {
        if (open(from) && open(to)) {
            return messages.text("date.unknown");
        } else if (open(from)) {
            return messages.text(from.isEmpty() ? "date.unknownUntil" : "date.until", single(to));
        } else if (open(to)) {
            return messages.text(to.isEmpty() ? "date.fromUnknown" : "date.from", single(from));
        }
        Matcher first = PLAIN.matcher(from);
        Matcher last = PLAIN.matcher(to);
        return first.matches() && last.matches() && first.group("year").equals(last.group("year"))
                ? withinYear(first.toMatchResult(), last.toMatchResult())
                : messages.text("date.span", single(from), single(to));
    }

    /** The year is said once, and so is the month. */
    private String withinYear(MatchResult from, MatchResult to) {
        boolean sameMonth = from.group("month").equals(to.group("month"));
        String begin = single(from.group());
        if (!sameMonth) {
            begin = begin.substring(0, begin.length() - (" " + from.group("year")).length());
        } else if (from.group("day") != null && to.group("day") == null) {
            return messages.text("date.laterThatMonth", begin);
        } else if (to.group("day") != null && from.group("day") != null) {
            begin = Integer.toString(Integer.parseInt(from.group("day")));
        }
        return from.group().equals(to.group())
                ? single(to.group())
                : messages.text("date.span", begin, single(to.group()));
    }

    private static boolean open(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private String single(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            return doubted(calendar(calendar.toMatchResult(), text), calendar.group("doubt"));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches() && years.end("known") + count(text, 'X') == YEAR_DIGITS) {
            return doubted(years(years.group("known")), years.group("doubt"));
        }
        return text;
    }

    private String calendar(MatchResult date, String text) {
        String year = date.group("year");
        String month = date.group("month");
        String day = date.group("day");
        if (month == null) {
            return year;
        } else if (month.equals("XX")) {
            return messages.text(day == null ? "date.someMonth" : "date.someDay", year);
        }
        String monthAndYear = monthOrSeason(Integer.parseInt(month), year, text);
        if (day == null) {
            return monthAndYear;
        }
        return day.equals("XX")
                ? messages.text("date.someDay", monthAndYear)
                : withTime(Integer.parseInt(day) + " " + monthAndYear, date.group("time"), date.group("offset"));
    }

    private static String withTime(String day, @Nullable String time, @Nullable String offset) {
        if (time == null) {
            return day;
        }
        String zone = offset == null ? "" : offset.equals("Z") ? " UTC" : " UTC" + offset;
        return day + ", " + time + zone;
    }

    private String monthOrSeason(int number, String year, String text) {
        return switch (number) {
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 ->
                Month.of(number).getDisplayName(TextStyle.FULL, messages.language().locale()) + " " + year;
            case 21 -> messages.text("date.spring", year);
            case 22 -> messages.text("date.summer", year);
            case 23 -> messages.text("date.autumn", year);
            case 24 -> messages.text("date.winter", year);
            default -> text;
        };
    }

    private String years(String known) {
        int missing = YEAR_DIGITS - known.length();
        return messages.text("date.between", known + "0".repeat(missing), known + "9".repeat(missing));
    }

    private String doubted(String words, String doubt) {
        return switch (doubt) {
            case "~" -> messages.text("date.around", words);
            case "?" -> messages.text("date.uncertain", words);
            case "%" -> messages.text("date.uncertain", messages.text("date.around", words));
            default -> words;
        };
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(character -> character == wanted).count();
    }
}
