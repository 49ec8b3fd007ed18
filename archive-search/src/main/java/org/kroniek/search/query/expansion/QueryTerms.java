package org.kroniek.search.query.expansion;

import static org.kroniek.search.query.expansion.ExpansionKind.COMPOUND;
import static org.kroniek.search.query.expansion.ExpansionKind.FORM;
import static org.kroniek.search.query.expansion.ExpansionKind.PARTS;
import static org.kroniek.search.query.expansion.ExpansionKind.SPELLING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.TextField;

/**
 * Collects the words of a query that may be looked for in other forms. Where the place of a word matters only its spellings
 * and forms are; what is excluded excludes no compounds, which nobody thought of.
 */
final class QueryTerms {

    private static final Set<ExpansionKind> LOOSE = Set.of(SPELLING, FORM, COMPOUND, PARTS);
    private static final Set<ExpansionKind> STRICT = Set.of(SPELLING, FORM);
    private static final Set<ExpansionKind> NAMES = Set.of(SPELLING);

    /** A run of letters: the tokenizer makes one word of it. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]+");

    private final List<QueryTerm> terms = new ArrayList<>();

    private QueryTerms() {}

    static List<QueryTerm> of(QueryNode tree) {
        QueryTerms collected = new QueryTerms();
        collected.collect(tree, LOOSE);
        return List.copyOf(collected.terms);
    }

    private void collect(QueryNode node, Set<ExpansionKind> kinds) {
        switch (node) {
            case QueryNode.Word(var text, var span) -> add(new QueryTerm(text, span, kinds));
            case QueryNode.Phrase(var text, var _, var span) -> WORD.matcher(text).results()
                    .forEach(word -> add(new QueryTerm(word.group(), span, NAMES)));
            case QueryNode.Near(var left, var right, var _, var _) -> {
                collect(left, STRICT);
                collect(right, STRICT);
            }
            case QueryNode.InField(var field, var operand, var _) ->
                collect(operand, field == TextField.TITLE ? kinds : NAMES);
            case QueryNode.Not(var operand) -> collect(operand, kinds == LOOSE ? STRICT : kinds);
            case QueryNode.And(var operands) -> operands.forEach(operand -> collect(operand, kinds));
            case QueryNode.Or(var operands) -> operands.forEach(operand -> collect(operand, kinds));
            case QueryNode.Literal _,QueryNode.Pattern _,QueryNode.Similar _,QueryNode.InLanguage _,QueryNode.OfType _,QueryNode.Dated _,QueryNode.Everything _ -> {
                // Found as they are written, or not by words at all.
            }
        }
    }

    private void add(QueryTerm term) {
        if (WORD.matcher(term.word()).matches() && terms.stream().noneMatch(term::equals)) {
            terms.add(term);
        }
    }
}
