package org.kroniek.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/** Divides a query into words, phrases, brackets and operators. */
final class QueryLexer {

    /** A star beside a letter; one by itself is punctuation. */
    private static final Pattern WILDCARD = Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]");
    private static final Pattern SLACK = Pattern.compile("\\d{1,3}");
    /** Other words inside a phrase. */
    private static final int MOST_SLACK = 50;

    private final QueryText text;
    private final Problems problems;
    private final ChunkReader chunks;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    QueryLexer(QueryText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.chunks = new ChunkReader(text, problems);
    }

    List<Token> tokens() {
        while (position < text.length()) {
            int c = text.at(position);
            if (Characters.isBlank(c)) {
                position++;
            } else if (Characters.isControl(c)) {
                control(position++);
            } else if (Characters.isQuote(c)) {
                phrase();
            } else if (Characters.isBracket(c)) {
                TextSpan place = new TextSpan(position, position + 1);
                tokens.add(c == '(' ? new Token.Open(place) : new Token.Close(place));
                position++;
            } else {
                int end = endOfChunk();
                tokens.addAll(chunks.read(position, end));
                position = end;
            }
        }
        return tokens;
    }

    private void control(int at) {
        TextSpan place = new TextSpan(at, at + 1);
        if (!problems.has(Code.CONTROL_CHARACTER)) {
            problems.error(Code.CONTROL_CHARACTER, place, Optional.of(withoutControls()));
        }
    }

    private String withoutControls() {
        return text.of(0, text.length()).codePoints().filter(c -> !Characters.isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    private void phrase() {
        int start = position;
        int end = start + 1;
        while (end < text.length() && !Characters.isQuote(text.at(end))) {
            end++;
        }
        String content = content(start + 1, end);
        if (end == text.length()) {
            unclosed(start, content);
        } else {
            TextSpan place = new TextSpan(start, end + 1);
            if (content.isEmpty()) {
                problems.error(Code.EMPTY_GROUP, place, "");
            }
            position = end + 1;
            tokens.add(token(content, place));
            return;
        }
        position = end + 1;
    }

    private Token token(String content, TextSpan place) {
        if (content.codePoints().anyMatch(Characters::isSearchable)) {
            if (WILDCARD.matcher(content).find()) {
                problems.error(Code.WILDCARD_IN_PHRASE, place, '"' + content.replace("*", "") + '"');
            }
            return new Token.Phrase(content, slack(), place);
        }
        if (!content.isEmpty()) {
            problems.warning(Code.NOTHING_TO_SEARCH, place, Optional.empty());
        }
        return new Token.Nothing(place);
    }

    /** Reads {@code ~3} right after a phrase. */
    private int slack() {
        if (position >= text.length() || text.at(position) != '~') {
            return 0;
        }
        TextSpan place = new TextSpan(position, endOfChunk());
        position = place.end();
        String slack = text.of(place).substring(1);
        if (SLACK.matcher(slack).matches() && Integer.parseInt(slack) <= MOST_SLACK) {
            return Integer.parseInt(slack);
        }
        problems.error(Code.SIMILAR_RANGE, place, "~3");
        return 0;
    }

    private void unclosed(int start, String content) {
        TextSpan quote = new TextSpan(start, start + 1);
        Optional<String> suggestion = content.isEmpty()
                ? text.with(quote, "")
                : Optional.of(text.of(0, text.length()).strip() + '"');
        problems.error(Code.UNCLOSED_QUOTE, quote, suggestion);
        tokens.add(new Token.Nothing(quote));
    }

    /** The words of a phrase, one blank between them. */
    private String content(int start, int end) {
        StringBuilder content = new StringBuilder();
        for (int i = start; i < end; i++) {
            int c = text.at(i);
            if (Characters.isControl(c)) {
                control(i);
            } else if (!Characters.isBlank(c)) {
                content.appendCodePoint(c);
            } else if (!content.isEmpty() && content.charAt(content.length() - 1) != ' ') {
                content.append(' ');
            }
        }
        return content.toString().strip();
    }

    private int endOfChunk() {
        int end = position;
        while (end < text.length() && !endsChunk(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsChunk(int c) {
        return Characters.isBlank(c) || Characters.isQuote(c) || Characters.isBracket(c) || Characters.isControl(c);
    }
}
