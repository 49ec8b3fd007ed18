package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Counts the terms that a query makes Elasticsearch look up. Not the blanks count but what its tokenizer will see:
 * {@code a-b-c} are three, and each character of a script without blanks is one.
 */
final class TermCount {

    /** A word that stands for many costs as much as several. */
    private static final int OPEN_WORD = 4;

    private final Problems problems;

    TermCount(Problems problems) {
        this.problems = problems;
    }

    /** Notes the first word or phrase that is too much. */
    void check(List<Token> tokens) {
        int terms = 0;
        for (Token token : tokens) {
            terms += switch (token) {
                case Token.Word(var text, var _) -> terms(text);
                case Token.Phrase(var text, var _, var _) -> terms(text);
                case Token.Pattern _,Token.Similar _ -> OPEN_WORD;
                default -> 0;
            };
            if (terms > QueryParser.MAX_TERMS) {
                problems.error(Code.TOO_MANY_TERMS, token.span(), Optional.empty());
                return;
            }
        }
    }

    private static int terms(String text) {
        int terms = 0;
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            boolean single = Characters.standsAlone(c);
            boolean inside = Characters.isLetterOrDigit(c) || (inWord && Characters.isExtending(c));
            terms += single || (inside && !inWord) ? 1 : 0;
            inWord = inside && !single;
        }
        return terms;
    }
}
