package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Reads what stands between blanks, quotation marks and brackets: an operator, a word, or a mistake.
 *
 * <p>
 * A word loses the punctuation around it, as the index does too, so that a pasted sentence can be searched:
 * {@code Almaty?} is {@code Almaty}. What it has inside stays: {@code 12:30}, {@code d'Estaing}, {@code AT&T}. Signs that
 * other search engines, or later versions of this one, give a meaning to are refused rather than passed over.
 */
final class ChunkReader {

    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_]*:).+", Pattern.DOTALL);
    private static final Pattern FIELD_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*:");
    private static final Pattern ADDRESS = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*://.*", Pattern.DOTALL);
    /** After a letter only: {@code 5~8} is a range. */
    private static final Pattern TOLERANCE = Pattern.compile(".*\\p{L}~\\d", Pattern.DOTALL);
    private static final Pattern PROXIMITY = Pattern.compile("(NEAR|BEFORE)/\\d+");

    private final QueryText text;
    private final Problems problems;

    ChunkReader(QueryText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tokens from {@code start} to {@code end}: at most two, since a hyphen may stand before a word. */
    List<Token> read(int start, int end) {
        if (!isExclusion(start, end)) {
            return List.of(token(start, end));
        }
        Token not = new Token.Not(new TextSpan(start, start + 1));
        return start + 1 == end ? List.of(not) : List.of(not, token(start + 1, end));
    }

    /** One hyphen right before something. Two are a dash; one alone is punctuation. */
    private boolean isExclusion(int start, int end) {
        if (text.at(start) != '-') {
            return false;
        }
        return start + 1 == end ? isFollowedByGroup(end) : text.at(start + 1) != '-';
    }

    private boolean isFollowedByGroup(int end) {
        return end < text.length() && (Characters.isQuote(text.at(end)) || text.at(end) == '(');
    }

    private Token token(int start, int end) {
        TextSpan place = new TextSpan(start, end);
        String chunk = text.of(place);
        return switch (chunk) {
            case "AND" -> new Token.And(place);
            case "OR" -> new Token.Or(place);
            case "NOT" -> new Token.Not(place);
            default -> wordOrProblem(chunk, place);
        };
    }

    private Token wordOrProblem(String chunk, TextSpan place) {
        Optional<TextSpan> core = core(place);
        if (refusesOperator(chunk, place, core) || refusesWildcard(chunk, place, core)
                || refusesField(chunk, place, core)) {
            return new Token.Nothing(place);
        }
        if (core.isEmpty()) {
            problems.warning(Code.NOTHING_TO_SEARCH, place);
            return new Token.Nothing(place);
        }
        String word = text.of(core.get());
        // "OR," is the word, but trimmed it would be the operator.
        boolean looksLikeOperator = Stream.of("AND", "OR", "NOT").anyMatch(word::equals);
        return new Token.Word(looksLikeOperator ? chunk : word, place);
    }

    /** From the first to the last character that can be searched, with the accents that belong to it. */
    private Optional<TextSpan> core(TextSpan chunk) {
        int start = chunk.start();
        while (start < chunk.end() && !Characters.isSearchable(text.at(start))) {
            start++;
        }
        int end = chunk.end();
        while (end > start && !Characters.isSearchable(text.at(end - 1))) {
            end--;
        }
        while (end > start && end < chunk.end() && Characters.isExtending(text.at(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    private boolean refusesOperator(String chunk, TextSpan place, Optional<TextSpan> core) {
        Optional<String> instead = switch (chunk) {
            case "&&" -> Optional.of("AND");
            case "||" -> Optional.of("OR");
            default -> prefixed(chunk, place, core);
        };
        if (instead.isPresent()) {
            problems.error(Code.UNKNOWN_OPERATOR, place, instead.get());
            return true;
        }
        Optional<TextSpan> tolerance = core.flatMap(word -> tolerance(word, place.end()));
        tolerance.ifPresent(sign -> problems.error(Code.UNKNOWN_OPERATOR, sign, ""));
        return tolerance.isPresent();
    }

    /** The {@code ~} or {@code ~1} at the end of a word. */
    private Optional<TextSpan> tolerance(TextSpan word, int chunkEnd) {
        if (TOLERANCE.matcher(text.of(word)).matches()) {
            return Optional.of(new TextSpan(word.end() - 2, word.end()));
        }
        boolean isFollowed = word.end() < chunkEnd && text.at(word.end()) == '~';
        return isFollowed ? Optional.of(new TextSpan(word.end(), word.end() + 1)) : Optional.empty();
    }

    /** What to write instead of a chunk that begins with, or is, an operator we do not have. */
    private Optional<String> prefixed(String chunk, TextSpan place, Optional<TextSpan> core) {
        boolean hasOperand = core.isPresent() || isFollowedByGroup(place.end());
        boolean followsPhrase = place.start() > 0 && Characters.isQuote(text.at(place.start() - 1));
        if (chunk.startsWith("=") && hasOperand) {
            return Optional.of(core.map(this::quoted).orElse(""));
        }
        if (chunk.startsWith("!") && hasOperand) {
            return Optional.of("-" + core.map(text::of).orElse(""));
        }
        boolean isProximity = core.isPresent() && PROXIMITY.matcher(text.of(core.get())).matches();
        return isProximity || (chunk.startsWith("~") && followsPhrase) ? Optional.of("") : Optional.empty();
    }

    private boolean refusesWildcard(String chunk, TextSpan place, Optional<TextSpan> core) {
        boolean hasStar = chunk.indexOf('*') >= 0;
        boolean hasPlaceholder = core.isPresent() && !ADDRESS.matcher(text.of(core.get())).matches()
                && text.of(place.start(), core.get().end()).indexOf('?') >= 0;
        if (!hasStar && !hasPlaceholder) {
            return false;
        }
        String plain = chunk.replace("*", "").replace("?", "");
        problems.error(Code.WILDCARD, place, core.isPresent() ? plain : "");
        return true;
    }

    private boolean refusesField(String chunk, TextSpan place, Optional<TextSpan> core) {
        if (core.isEmpty()) {
            return false;
        }
        String word = text.of(core.get());
        Matcher field = FIELD.matcher(word);
        if (field.matches() && !ADDRESS.matcher(word).matches()) {
            int nameEnd = core.get().start() + field.group(1).codePointCount(0, field.group(1).length());
            problems.error(Code.UNKNOWN_FIELD, new TextSpan(core.get().start(), nameEnd),
                    text.with(place, quoted(core.get())));
            return true;
        }
        if (FIELD_NAME.matcher(chunk).matches() && isFollowedByGroup(place.end())) {
            problems.error(Code.UNKNOWN_FIELD, place, "");
            return true;
        }
        return false;
    }

    private String quoted(TextSpan place) {
        return '"' + text.of(place) + '"';
    }
}
