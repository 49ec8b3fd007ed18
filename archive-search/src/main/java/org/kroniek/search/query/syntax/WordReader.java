package org.kroniek.search.query.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Reads a word, or the operator that it is.
 *
 * <p>
 * A word loses the punctuation around it, as the index does too, so that a pasted sentence can be searched:
 * {@code Almaty?} is {@code Almaty}. What it has inside stays: {@code 12:30}, {@code d'Estaing}, {@code AT&T}.
 */
final class WordReader {

    /** Words between two that are still near each other. */
    static final int MAX_DISTANCE = 100;

    private static final Pattern NEAR = Pattern.compile("(NEAR|BEFORE)(?:/(.*))?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final QueryText text;
    private final Problems problems;
    private final OpenWordReader openWords;

    WordReader(QueryText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.openWords = new OpenWordReader(text, problems);
    }

    /** What stands alone may be an operator. */
    Token operatorOrWord(int start, int end) {
        TextSpan place = new TextSpan(start, end);
        String chunk = text.of(place);
        Matcher near = NEAR.matcher(chunk);
        return switch (chunk) {
            case "AND" -> new Token.And(place);
            case "OR" -> new Token.Or(place);
            case "NOT" -> new Token.Not(place);
            default -> near.matches() ? near(near, place) : word(start, end);
        };
    }

    private Token near(Matcher near, TextSpan place) {
        String distance = String.valueOf(near.group(2));
        boolean isNumber = NUMBER.matcher(distance).matches();
        if (isNumber && Integer.parseInt(distance) <= MAX_DISTANCE) {
            return new Token.Near(Integer.parseInt(distance), near.group(1).equals("BEFORE"), place);
        }
        problems.error(Code.NEAR_RANGE, place, near.group(1) + "/" + (isNumber ? MAX_DISTANCE : 5));
        // In its place, so that what stands beside it is judged as it is meant.
        return new Token.Near(0, false, place);
    }

    Token word(int start, int end) {
        TextSpan place = new TextSpan(start, end);
        Optional<TextSpan> core = core(start, end);
        if (refusesOperator(text.of(place), place, core)) {
            return new Token.Nothing(place);
        }
        Optional<Token> open = openWords.read(place, core);
        if (open.isPresent()) {
            return open.get();
        }
        if (core.isEmpty()) {
            problems.warning(Code.NOTHING_TO_SEARCH, place, Optional.empty());
            return new Token.Nothing(place);
        }
        String word = text.of(core.get());
        // "OR," is the word, but trimmed it would be the operator.
        return new Token.Word(looksLikeOperator(word) ? text.of(place) : word, place);
    }

    private static boolean looksLikeOperator(String word) {
        return Stream.of("AND", "OR", "NOT").anyMatch(word::equals) || NEAR.matcher(word).matches();
    }

    /** From the first to the last character that can be searched, with the accents that belong to it. */
    Optional<TextSpan> core(int from, int to) {
        int start = from;
        while (start < to && !Characters.isSearchable(text.at(start))) {
            start++;
        }
        int end = to;
        while (end > start && !Characters.isSearchable(text.at(end - 1))) {
            end--;
        }
        while (end > start && end < to && Characters.isExtending(text.at(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    /** What other search engines give a meaning to is refused rather than passed over. */
    private boolean refusesOperator(String chunk, TextSpan place, Optional<TextSpan> core) {
        Optional<String> instead = switch (chunk) {
            case "&&" -> Optional.of("AND");
            case "||" -> Optional.of("OR");
            default -> chunk.startsWith("!") && (core.isPresent() || text.opensGroup(place.end()))
                    ? Optional.of("-" + core.map(text::of).orElse(""))
                    : Optional.empty();
        };
        instead.ifPresent(replacement -> problems.error(Code.UNKNOWN_OPERATOR, place, replacement));
        return instead.isPresent();
    }
}
