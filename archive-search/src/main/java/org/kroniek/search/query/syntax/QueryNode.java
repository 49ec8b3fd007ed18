package org.kroniek.search.query.syntax;

import java.util.List;
import org.kroniek.core.text.TextSpan;

/** A parsed query. Spans point into what was typed, in code points. */
public sealed interface QueryNode {

    /** One word, found in any inflection and with or without accents. */
    record Word(String text, TextSpan span) implements QueryNode {}

    /** Words in this order, next to each other. */
    record Phrase(String text, TextSpan span) implements QueryNode {}

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
