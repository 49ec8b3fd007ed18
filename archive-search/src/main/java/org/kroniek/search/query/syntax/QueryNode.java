package org.kroniek.search.query.syntax;

import java.util.List;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.date.DateFilter;

/** A parsed query. Spans point into what was typed, in code points. */
public sealed interface QueryNode {

    /** One word, found in any inflection and with or without accents. */
    record Word(String text, TextSpan span) implements QueryNode {}

    /**
     * Words in this order, apart from accents and capitals as they are typed.
     *
     * @param slack how many other words may stand between the first and the last
     */
    record Phrase(String text, int slack, TextSpan span) implements QueryNode {

        /** Words next to each other. */
        public Phrase(String text, TextSpan span) {
            this(text, 0, span);
        }
    }

    /** Words next to each other, exactly as they are typed: capitals, accents and all. */
    record Literal(String text, TextSpan span) implements QueryNode {}

    /** A word of which parts are left open: {@code *} is any characters or none, {@code ?} is one. */
    record Pattern(String text, TextSpan span) implements QueryNode {}

    /**
     * A word that may be misspelt.
     *
     * @param edits how many characters may be missing, too many, wrong, or swapped with their neighbour: 1 or 2
     */
    record Similar(String text, int edits, TextSpan span) implements QueryNode {}

    /**
     * Two things near each other, in the same headline or text. They have no word in common: nothing is near itself.
     *
     * @param left a word, phrase, literal, pattern or similar word, or several of them joined by {@code OR}
     * @param right likewise
     * @param distance how many words may stand between them
     * @param ordered whether the left one has to come first
     */
    record Near(QueryNode left, QueryNode right, int distance, boolean ordered) implements QueryNode {}

    /** Something in one field only. */
    record InField(TextField field, QueryNode operand, TextSpan span) implements QueryNode {}

    /** In this language; without region or script, in any kind of it. */
    record InLanguage(LanguageTag language, TextSpan span) implements QueryNode {}

    /** Records of this kind. */
    record OfType(RecordType type, TextSpan span) implements QueryNode {}

    /** Of a time. */
    record Dated(Certainty certainty, DateFilter dates, TextSpan span) implements QueryNode {}

    /** All of them; at least two. */
    record And(List<QueryNode> operands) implements QueryNode {

        public And {
            operands = List.copyOf(operands);
        }
    }

    /** One of them or more; at least two. */
    record Or(List<QueryNode> operands) implements QueryNode {

        public Or {
            operands = List.copyOf(operands);
        }
    }

    /** Not this. */
    record Not(QueryNode operand) implements QueryNode {}

    /** Nothing was asked: every article. */
    record Everything() implements QueryNode {}
}
