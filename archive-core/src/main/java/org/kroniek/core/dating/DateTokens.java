package org.kroniek.core.dating;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.reading.Word;

/** The words of a text as the lexicon knows them, and what stands between them. Indices beyond either end are nothing. */
final class DateTokens {

    /** Endings of ordinals: {@code 5th}, {@code 5e}, {@code 1er}. */
    private static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th|e|de|ste|er)";

    private static final DateWordKind[] ALONE = {DateWordKind.MONTH, DateWordKind.SHORTMONTH, DateWordKind.WEEKDAY,
            DateWordKind.DAY, DateWordKind.SEASON};
    private static final DateWordKind[] LEADING = {DateWordKind.THIRD, DateWordKind.LAST, DateWordKind.PAST,
            DateWordKind.NEXT, DateWordKind.THIS, DateWordKind.DECADES, DateWordKind.NUMBER, DateWordKind.FROM,
            DateWordKind.BETWEEN, DateWordKind.CLOCK};

    private final ReadPart part;
    private final DateLexicon lexicon;
    private final @Nullable Map<DateWordKind, Integer>[] kinds;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    DateTokens(ReadPart part, DateLexicon lexicon) {
        this.part = part;
        this.lexicon = lexicon;
        this.kinds = new Map[part.words().size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = lexicon.kinds(part.words().get(i).small());
        }
    }

    DateLexicon lexicon() {
        return lexicon;
    }

    int size() {
        return kinds.length;
    }

    private boolean exists(int i) {
        return i >= 0 && i < kinds.length;
    }

    /** Whether an expression can begin here: with a word that says something by itself, or that leads to another. */
    boolean begins(int i) {
        Map<DateWordKind, Integer> known = kinds[i];
        return known == null ? isOfTime(i) : hasAny(known, ALONE) || hasAny(known, LEADING) && isOfTime(i + 1);
    }

    private static boolean hasAny(Map<DateWordKind, Integer> known, DateWordKind[] wanted) {
        for (DateWordKind kind : wanted) {
            if (known.containsKey(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word of time or a number. */
    private boolean isOfTime(int i) {
        return exists(i) && (kinds[i] != null || Character.isDigit(part.text().charAt(start(i))));
    }

    boolean is(int i, DateWordKind kind) {
        if (!exists(i)) {
            return false;
        }
        Map<DateWordKind, Integer> known = kinds[i];
        return known != null && known.containsKey(kind)
                && (part.words().get(i).capital() || !lexicon.isCapitalised(kind));
    }

    /** The value of a word that {@link #is} of this kind. */
    int value(int i, DateWordKind kind) {
        Map<DateWordKind, Integer> known = exists(i) ? kinds[i] : null;
        return known == null ? -1 : known.getOrDefault(kind, -1);
    }

    /** The value of a word of digits, at most four; -1 for all else. */
    int number(int i) {
        if (!exists(i) || digits(i) > 4) {
            return -1;
        }
        int value = 0;
        for (int at = start(i); at < part.words().get(i).end(); at++) {
            char c = part.text().charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /** How long a word is. */
    int digits(int i) {
        if (!exists(i)) {
            return 0;
        }
        Word word = part.words().get(i);
        return word.end() - word.start();
    }

    /** The number of a day in a month, as {@code 5} or {@code 5th}; -1 when it is none. */
    int dayNumber(int i) {
        int number = number(i);
        if (number < 0 && exists(i) && digits(i) <= 5 && Character.isDigit(part.text().charAt(start(i)))
                && text(i).matches(ORDINAL)) {
            number = Integer.parseInt(text(i).replaceAll("\\D", ""));
        }
        return exists(i) && number >= 1 && number <= 31 && (number(i) < 0 || digits(i) <= 2) ? number : -1;
    }

    String text(int i) {
        return part.text(part.words().get(i));
    }

    String small(int i) {
        return part.words().get(i).small();
    }

    boolean isSmall(int i) {
        return exists(i) && Character.isLowerCase(part.text().charAt(start(i)));
    }

    int start(int i) {
        return part.words().get(i).start();
    }

    int end(int i) {
        return part.words().get(i).end();
    }

    /** What stands between this word and the one before; a line break where there is none. */
    String gap(int i) {
        return exists(i) && exists(i - 1) ? part.text().substring(end(i - 1), start(i)) : "\n";
    }

    /** Whether only a blank separates this word from the one before. */
    boolean joined(int i) {
        String gap = gap(i);
        return gap.equals(" ") || gap.equals("\u00a0");
    }

    /** Whether nothing but a hyphen or dash separates this word from the one before. */
    boolean dashed(int i) {
        String gap = gap(i);
        return gap.equals("-") || gap.equals("–");
    }

    boolean joinedOrComma(int i) {
        return joined(i) || gap(i).equals(", ");
    }

    /** Whether the word is joined to the one before and is of this kind. */
    boolean follows(int i, DateWordKind kind) {
        return is(i, kind) && joined(i);
    }
}
