package org.kroniek.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Reads what stands between blanks, quotation marks and brackets: an operator, or a word, with what may be written right
 * before it: {@code -title:=Almaty}.
 */
final class ChunkReader {

    private final QueryText text;
    private final Problems problems;
    private final WordReader words;

    ChunkReader(QueryText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.words = new WordReader(text, problems);
    }

    List<Token> read(int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        if (isExclusion(start, end)) {
            tokens.add(new Token.Not(new TextSpan(start, start + 1)));
            at++;
        }
        int afterFields = readFields(at, end, tokens);
        boolean isBare = afterFields == at;
        at = afterFields;
        if (!isBare && at < end - 1 && isExclusion(at, end)) {
            tokens.add(new Token.Not(new TextSpan(at, at + 1)));
            at++;
        }
        if (at < end && isLiteral(at, end)) {
            tokens.add(new Token.Equals(new TextSpan(at, at + 1)));
            at++;
            isBare = false;
        }
        if (at < end) {
            tokens.add(isBare ? words.operatorOrWord(at, end) : words.word(at, end));
        }
        return tokens;
    }

    /** One hyphen right before something. Two are a dash; one alone is punctuation. */
    private boolean isExclusion(int start, int end) {
        if (text.at(start) != '-') {
            return false;
        }
        return start + 1 == end ? text.opensGroup(end) : text.at(start + 1) != '-';
    }

    /** An equals sign right before something that can be searched; one before a sign or a blank is just that. */
    private boolean isLiteral(int at, int end) {
        return text.at(at) == '=' && (at + 1 == end
                ? text.opensGroup(end)
                : text.of(at, end).codePoints().anyMatch(Characters::isSearchable));
    }

    /** Reads the names of fields, and the value of one that has a value. Returns where what follows begins. */
    private int readFields(int start, int end, List<Token> tokens) {
        int at = start;
        Optional<TextSpan> name = fieldName(at, end);
        while (name.isPresent()) {
            TextSpan place = name.get();
            Optional<FieldName> field = FieldName.of(text.of(place.start(), place.end() - 1));
            if (place.end() == end && !text.opensGroup(end)) {
                field.ifPresent(_ -> blankAfter(place));
                return at;
            } else if (field.isEmpty()) {
                unknown(place, end);
                tokens.add(new Token.Nothing(place));
                return end;
            }
            tokens.add(new Token.Field(field.get(), place));
            at = place.end();
            if (field.get().field().isEmpty()) {
                if (at < end) {
                    tokens.add(new Token.Value(text.of(at, end), new TextSpan(at, end)));
                }
                return end;
            }
            name = fieldName(at, end);
        }
        return at;
    }

    /** The name and colon at the beginning, apart from punctuation before it; an address of the web has none. */
    private Optional<TextSpan> fieldName(int start, int end) {
        int first = start;
        while (first < end && !Characters.isSearchable(text.at(first)) && text.at(start) != '=') {
            first++;
        }
        int colon = first;
        while (colon < end && (Characters.isLetterOrDigit(text.at(colon)) || text.at(colon) == '_')) {
            colon++;
        }
        boolean isName = colon < end && colon > first && text.at(colon) == ':' && Character.isLetter(text.at(first));
        boolean isAddress = isName && text.of(colon + 1, Math.min(end, colon + 3)).equals("//");
        return isName && !isAddress ? Optional.of(new TextSpan(first, colon + 1)) : Optional.empty();
    }

    private void unknown(TextSpan place, int end) {
        if (place.end() == end) {
            problems.error(Code.UNKNOWN_FIELD, place, "");
            return;
        }
        Optional<String> meant = FieldName.near(text.of(place.start(), place.end() - 1));
        TextSpan chunk = new TextSpan(place.start(), end);
        String mended = meant.map(name -> name + ":" + text.of(place.end(), end))
                .orElseGet(() -> words.core(place.start(), end).map(core -> '"' + text.of(core) + '"').orElse(""));
        problems.error(Code.UNKNOWN_FIELD, place, text.with(chunk, mended));
    }

    /** Told, not refused: a pasted line may begin with "Source: ". */
    private void blankAfter(TextSpan place) {
        String after = text.of(place.end(), text.length()).strip();
        problems.warning(Code.BLANK_AFTER_FIELD, place,
                after.isEmpty() ? Optional.empty() : Optional.of(text.of(0, place.end()) + after));
    }
}
