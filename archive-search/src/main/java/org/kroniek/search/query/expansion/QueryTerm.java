package org.kroniek.search.query.expansion;

import java.util.Set;
import org.kroniek.core.text.TextSpan;

/**
 * A word of a query that may be looked for in other forms.
 *
 * @param span of the word, or of the phrase that it stands in
 * @param kinds what may be added where it stands
 */
record QueryTerm(String word, TextSpan span, Set<ExpansionKind> kinds) {

    QueryTerm {
        kinds = Set.copyOf(kinds);
    }
}
