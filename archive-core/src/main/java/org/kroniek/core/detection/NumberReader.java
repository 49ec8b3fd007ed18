package org.kroniek.core.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a sentence that count something, with what limits them: {@code at least}, {@code tussen 36 en 40}. */
final class NumberReader {

    private static final int GROUP = 3;
    private static final int LONGEST = 9;
    private static final Pattern MONEY = Pattern.compile(".*[$€£]");
    private static final Pattern SHARE = Pattern.compile("[%°.,]\\S*|\\s?[%€$].*");
    private static final Pattern DASH = Pattern.compile("[-–]");
    private static final Pattern SEPARATOR = Pattern.compile("[.,]");

    private final SentenceText text;
    private final EventLexicon lexicon;

    NumberReader(SentenceText text) {
        this.text = text;
        this.lexicon = text.lexicon();
    }

    /**
     * A number.
     *
     * @param start index of its first word
     * @param end index after its last
     */
    record Counted(int start, int end, Quantity quantity) {}

    /** All numbers in their order, save those that count years, money, shares or are part of a date. */
    List<Counted> all(List<TextRange> dates) {
        List<Counted> all = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            Optional<Counted> number = at(i);
            if (number.isPresent() && counts(number.get(), dates)) {
                all.add(number.get());
            }
            i = number.map(Counted::end).orElse(i + 1);
        }
        return all;
    }

    private boolean counts(Counted number, List<TextRange> dates) {
        int offset = text.start(number.start());
        String before = text.gap(number.start());
        String after = text.gap(number.end());
        return !text.is(number.end(), "unit") && !MONEY.matcher(before).matches() && !SHARE.matcher(after).matches()
                && dates.stream().noneMatch(date -> date.contains(offset));
    }

    private Optional<Counted> at(int i) {
        return single(i).map(first -> {
            boolean between = (text.is(i - 1, "between") || text.is(i - 2, "between")) && text.is(first.end(), "and");
            boolean dash = DASH.matcher(text.gap(first.end())).matches();
            boolean linked = between || text.is(first.end(), "range");
            Optional<Counted> last = linked ? single(first.end() + 1) : dash ? single(first.end()) : Optional.empty();
            return last.map(end -> new Counted(i, end.end(), first.quantity().upTo(end.quantity())))
                    .orElseGet(() -> new Counted(i, first.end(), limited(i, first.quantity())));
        });
    }

    private Quantity limited(int i, Quantity quantity) {
        if (isBefore(i, "atLeast")) {
            return quantity.orMore();
        }
        if (isBefore(i, "atMost")) {
            return quantity.orLess();
        }
        return isBefore(i, "about") ? quantity.orSo() : quantity;
    }

    /** Whether words of this class, up to three, end right before the number. */
    private boolean isBefore(int i, String className) {
        String words = "";
        for (int back = 1; back <= 3 && i - back >= 0; back++) {
            words = words.isEmpty() ? text.word(i - back) : text.word(i - back) + "_" + words;
            if (lexicon.is(words, className)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Counted> single(int i) {
        if (digits(i) > 0) {
            return grouped(i);
        }
        Quantity word = lexicon.number(text.word(i));
        if (word == null) {
            return Optional.empty();
        }
        @Nullable
        Quantity unit = text.gap(i + 1).equals("-") ? lexicon.number(text.word(i + 1)) : null;
        return Optional.of(unit != null && isTens(word)
                ? new Counted(i, i + 2, Quantity.exactly(word.from().orElse(0) + unit.from().orElse(0)))
                : new Counted(i, i + 1, word));
    }

    private static boolean isTens(Quantity number) {
        OptionalLong value = number.from();
        return value.isPresent() && value.getAsLong() % 10 == 0 && value.getAsLong() < 100;
    }

    /** Digits, in groups of three after the first: {@code 8,000}, {@code 1.200}. */
    private Optional<Counted> grouped(int i) {
        StringBuilder number = new StringBuilder(text.word(i));
        int end = i + 1;
        while (number.length() <= LONGEST && SEPARATOR.matcher(text.gap(end)).matches() && digits(end) == GROUP
                && digits(i) <= GROUP) {
            number.append(text.word(end++));
        }
        return number.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Counted(i, end, Quantity.exactly(Long.parseLong(number.toString()))));
    }

    /** How many digits a word has that consists of nothing else; 0 for others. */
    private int digits(int i) {
        String word = text.word(i);
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9') ? word.length() : 0;
    }
}
