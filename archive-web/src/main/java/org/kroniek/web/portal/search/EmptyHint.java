package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.syntax.QueryNode.And;
import org.kroniek.search.query.syntax.QueryNode.Or;
import org.kroniek.search.query.syntax.QueryNode.Phrase;
import org.kroniek.search.query.syntax.QueryNode.Word;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryPrinter;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * What to try when nothing was found.
 *
 * @param query the query to try, if it is another one
 */
public record EmptyHint(String label, Optional<String> query, String url) {

    static List<EmptyHint> of(SearchParameters parameters, QueryNode reading, PageFrame frame) {
        List<EmptyHint> hints = new ArrayList<>();
        if (parameters.filtered()) {
            hints.add(new EmptyHint(frame.text("search.empty.withoutFilters"), Optional.empty(),
                    frame.links().search(parameters.withoutFilters())));
        }
        anyOf(reading).ifPresent(text -> hints.add(new EmptyHint(frame.text("search.empty.anyWord"),
                Optional.of(text), frame.links().search(parameters.withText(text)))));
        if (reading instanceof Phrase(String words, var _, var _) && words.strip().indexOf(' ') > 0) {
            hints.add(new EmptyHint(frame.text("search.empty.looseWords"), Optional.of(words.strip()),
                    frame.links().search(parameters.withText(words.strip()))));
        }
        return hints;
    }

    /** The query that is content with one of the words; empty unless all of them were wanted. */
    private static Optional<String> anyOf(QueryNode reading) {
        return reading instanceof And(var operands)
                && operands.stream().allMatch(operand -> operand instanceof Word || operand instanceof Phrase)
                        ? Optional.of(new QueryPrinter().print(new Or(operands)))
                        : Optional.empty();
    }
}
