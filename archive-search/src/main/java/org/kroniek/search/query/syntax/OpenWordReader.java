package org.kroniek.search.query.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Reads words that are not given in full: {@code kazach*}, {@code organi?atie}, {@code tokajev~1}. They are compared with
 * the words of the index one by one, so they have to be one word there, and to say enough to leave most of them out.
 */
final class OpenWordReader {

    /** Letters and digits of a pattern. */
    static final int LEAST_LETTERS = 3;
    /** {@code *} and {@code ?} of a pattern. */
    static final int MOST_WILDCARDS = 5;
    /** Letters of a word in which so many may be wrong: with fewer it could be anything. */
    private static final int[] LEAST_SIMILAR = {0, 3, 5};

    private static final Pattern ADDRESS = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*://.*", Pattern.DOTALL);
    /** A letter somewhere before: {@code 5~8} is a range. */
    private static final Pattern SIMILAR = Pattern.compile("(.*\\p{L}.*)~(\\d+)", Pattern.DOTALL);

    private final QueryText text;
    private final Problems problems;

    OpenWordReader(QueryText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * The token, if it is such a word.
     *
     * @param core the place without the punctuation around it
     */
    Optional<Token> read(TextSpan place, Optional<TextSpan> core) {
        Optional<TextSpan> pattern = pattern(place, core);
        if (pattern.isPresent()) {
            return Optional.of(pattern(text.of(pattern.get()), place));
        }
        return core.flatMap(word -> similar(word, place));
    }

    /** What belongs to a pattern; a question mark at the end is one. */
    private Optional<TextSpan> pattern(TextSpan place, Optional<TextSpan> core) {
        int start = place.start();
        while (start < place.end() && !isOpenOrSearchable(text.at(start)) && text.at(start) != '?') {
            start++;
        }
        int end = place.end();
        while (end > start && !isOpenOrSearchable(text.at(end - 1))
                && !(core.isPresent() && end <= core.get().end())) {
            end--;
        }
        String word = text.of(start, Math.max(start, end));
        boolean isOpen = word.indexOf('*') >= 0 || (word.indexOf('?') >= 0 && core.isPresent());
        return isOpen && !(ADDRESS.matcher(word).matches() && word.indexOf('*') < 0)
                ? Optional.of(new TextSpan(start, end))
                : Optional.empty();
    }

    private static boolean isOpenOrSearchable(int c) {
        return c == '*' || Characters.isSearchable(c);
    }

    private Token pattern(String pattern, TextSpan place) {
        String plain = pattern.replace("*", "").replace("?", "");
        long wildcards = pattern.chars().filter(c -> c == '*' || c == '?').count();
        Optional<Code> flaw = plain.isEmpty() || letters(plain) < LEAST_LETTERS
                ? Optional.of(Code.WILDCARD_TOO_SHORT)
                : !isOneWord(plain)
                        ? Optional.of(Code.WILDCARD_SPLIT)
                        : wildcards > MOST_WILDCARDS ? Optional.of(Code.WILDCARD_TOO_MANY) : Optional.empty();
        if (flaw.isPresent()) {
            problems.error(flaw.get(), place, letters(plain) == 0 ? "" : isOneWord(plain) ? plain : '"' + plain + '"');
            return new Token.Nothing(place);
        }
        return new Token.Pattern(pattern, place);
    }

    private Optional<Token> similar(TextSpan core, TextSpan place) {
        Matcher similar = SIMILAR.matcher(text.of(core));
        if (similar.matches()) {
            return Optional.of(similar(similar.group(1), similar.group(2), place));
        }
        boolean hasBareSign = core.end() < place.end() && text.at(core.end()) == '~' && letters(text.of(core)) > 0
                && text.of(core).codePoints().anyMatch(Character::isLetter);
        if (!hasBareSign) {
            return Optional.empty();
        }
        problems.error(Code.SIMILAR_RANGE, new TextSpan(core.end(), core.end() + 1), "~1");
        return Optional.of(new Token.Nothing(place));
    }

    private Token similar(String word, String edits, TextSpan place) {
        int most = LEAST_SIMILAR.length - 1;
        boolean isPossible = edits.length() == 1 && edits.charAt(0) > '0' && edits.charAt(0) <= '0' + most;
        Optional<Code> flaw = !isPossible
                ? Optional.of(Code.SIMILAR_RANGE)
                : !isOneWord(word)
                        ? Optional.of(Code.WILDCARD_SPLIT)
                        : letters(word) < LEAST_SIMILAR[edits.charAt(0) - '0']
                                ? Optional.of(Code.SIMILAR_TOO_SHORT)
                                : Optional.empty();
        if (flaw.isPresent()) {
            String mended = flaw.get() == Code.SIMILAR_RANGE
                    ? word + "~" + (letters(word) < LEAST_SIMILAR[most] ? 1 : most)
                    : isOneWord(word) ? word : quoted(word);
            problems.error(flaw.get(), place, mended);
            return new Token.Nothing(place);
        }
        return new Token.Similar(word, edits.charAt(0) - '0', place);
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }

    private static long letters(String word) {
        return word.codePoints().filter(Characters::isLetterOrDigit).count();
    }

    /** Whether the index keeps it as one: letters and digits without anything between, of a script that has blanks. */
    private static boolean isOneWord(String word) {
        return word.codePoints().allMatch(c -> (Characters.isLetterOrDigit(c) || Characters.isAccent(c))
                && !Characters.standsAlone(c));
    }
}
