package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kroniek.search.query.syntax.QueryNode.And;
import org.kroniek.search.query.syntax.QueryNode.Phrase;
import org.kroniek.search.query.syntax.QueryNode.Word;
import org.kroniek.search.query.syntax.QueryNode;
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
        if (reading instanceof Phrase(String words, var _) && words.strip().indexOf(' ') > 0) {
            hints.add(new EmptyHint(frame.text("search.empty.looseWords"), Optional.of(words.strip()),
                    frame.links().search(parameters.withText(words.strip()))));
        }
        return hints;
    }

    /** The query that is content with one of the words; empty unless all of them were wanted. */
    private static Optional<String> anyOf(QueryNode reading) {
        if (!(reading instanceof And(List<QueryNode> operands))) {
            return Optional.empty();
        }
        List<String> terms = operands.stream().map(EmptyHint::term).flatMap(Optional::stream).toList();
        return terms.size() < operands.size()
                ? Optional.empty()
                : Optional.of(terms.stream().collect(Collectors.joining(" OR ")));
    }

    private static Optional<String> term(QueryNode node) {
        return switch (node) {
            case Word(String text, var _) -> Optional.of(text);
            case Phrase(String text, var _) -> Optional.of('"' + text + '"');
            default -> Optional.empty();
        };
    }
}
