package org.kroniek.core.detection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.detection.NumberReader.Counted;

/** Which number of a sentence belongs to a trigger. */
final class FigureFinder {

    /** How far before a verb its number stands: {@code acht agenten en leden van de nationale garde zijn omgekomen}. */
    private static final int FAR = 12;
    private static final int CLOSE = 4;

    private final SentenceText text;
    private final List<Counted> numbers;
    private final Optional<String> attribution;
    private final Set<Counted> taken = new HashSet<>();

    FigureFinder(SentenceText text, List<TextRange> dates, Optional<String> attribution) {
        this.text = text;
        this.numbers = new NumberReader(text).all(dates);
        this.attribution = attribution;
    }

    /**
     * The figure of a trigger.
     *
     * @param from index of the word after the trigger before, whose number it cannot be
     * @param head index of the trigger's first word
     * @param end index after its last
     */
    Optional<FoundFigure> find(EventRule.Count count, int from, int head, int end) {
        return (switch (count.where()) {
            case BEFORE -> before(from, head);
            case AFTER -> after(head, end);
            case ANY -> isPassive(head)
                    ? before(from, head)
                    : after(head, end).or(() -> before(Math.max(from, head - CLOSE - 1), head));
            case NOUN -> count.nouns().isEmpty() ? directly(from, head) : noun(count, head);
        }).filter(taken::add).map(Counted::quantity)
                .map(quantity -> new FoundFigure(count.kind(), quantity.from(), quantity.to(),
                        quantity.approximate(), attribution));
    }

    private boolean isPassive(int head) {
        return text.is(head - 1, "passive") || text.is(head - 2, "passive");
    }

    /** The last number of people before a verb, in the same clause. */
    private Optional<Counted> before(int from, int head) {
        int start = Math.max(from, Math.max(head - FAR, text.clauseStart(head)));
        return numbers.reversed().stream()
                .filter(number -> number.start() >= start && number.end() <= head && !taken.contains(number)
                        && !text.is(number.end(), "and"))
                .filter(number -> number.end() >= head - 1 || text.is(number.end(), "auxiliary")
                        || text.hasBetween(number.end(), Math.min(head, number.end() + CLOSE), "people"))
                .findFirst();
    }

    private Optional<Counted> after(int head, int end) {
        return numbers.stream().filter(number -> number.start() >= end && number.start() <= end + CLOSE)
                .filter(number -> !text.hasBetween(end, number.start(), "and") && !isSignedBetween(end, number.start()))
                .filter(number -> number.end() >= text.size() || text.isBoundary(number.end())
                        || text.is(number.end(), "and") || text.is(number.end(), "locative")
                        || text.hasBetween(number.end(), number.end() + CLOSE, "people"))
                .findFirst().filter(number -> number.start() > head);
    }

    private boolean isSignedBetween(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (text.isSigned(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Counted> directly(int from, int head) {
        return numbers.stream().filter(number -> number.start() >= from && number.end() <= head
                && number.end() >= head - 1 && !isSignedBetween(number.end(), head)).findFirst();
    }

    private Optional<Counted> noun(EventRule.Count count, int head) {
        int start = text.clauseStart(head);
        int end = text.clauseEnd(head);
        return numbers.stream().filter(number -> number.start() >= start && number.end() < end)
                .filter(number -> text.isIn(number.end(), count.nouns())
                        || text.isIn(number.end() + 1, count.nouns()) && !text.isSigned(number.end() + 1))
                .findFirst();
    }
}
