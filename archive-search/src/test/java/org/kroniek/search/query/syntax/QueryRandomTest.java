package org.kroniek.search.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.TextSpan;

/** What holds for every query, tried on many. */
class QueryRandomTest {

    private static final int QUERIES = 100_000;
    /** What the grammar cares about, so that chance meets it often. */
    private static final List<String> PIECES = List.of(" ", " ", " ", "(", ")", "\"", "„", "»", "-", "--", "OR", "AND",
            "NOT", "or", ":", "*", "?", "~", "~2", "=", "!", "&&", "||", ",", ".", "'", "/", "://", "a", "b", "protest",
            "Kirgizië", "e\u0301", "12", "3", "é", "ß", "Токаев", "東", "😀", "👍🏽", "\uD83D", "\uDE00", "\u0000",
            "\u200B", "\uFFFF", "\u202E", "½", "_", "NEAR/5", "<script>", "\n", "…", "–", "\uE000");

    private final QueryParser parser = new QueryParser();
    private final QueryPrinter printer = new QueryPrinter();

    private static String query(Random random) {
        StringBuilder query = new StringBuilder();
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            query.append(random.nextInt(20) == 0
                    ? Character.toString(random.nextInt(0x10000))
                    : PIECES.get(random.nextInt(PIECES.size())));
        }
        return query.toString();
    }

    @Test
    void shouldAlwaysAnswer_withPlacesInsideTheQuery() {
        Random random = new Random(20220105);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < QUERIES; i++) {
                String query = query(random);
                int length = query.codePointCount(0, query.length());
                List<QueryProblem> problems = switch (parser.parse(query)) {
                    case ParsedQuery.Refused refused -> {
                        assertThat(refused.problems()).as(query).isNotEmpty();
                        yield refused.problems();
                    }
                    case ParsedQuery.Understood understood -> understood.warnings();
                };
                assertThat(problems).as(query).allMatch(problem -> problem.span().fits(length));
            }
        });
    }

    @Test
    void shouldMeanTheSame_whenPrintedAndParsedAgain() {
        Random random = new Random(42);
        int understoodQueries = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = query(random);
            if (parser.parse(query) instanceof ParsedQuery.Understood understood) {
                understoodQueries++;
                String printed = printer.print(understood.tree());
                assertThat(parser.parse(printed)).as("%s printed as %s", query, printed)
                        .isInstanceOf(ParsedQuery.Understood.class);
                QueryNode again = ((ParsedQuery.Understood) parser.parse(printed)).tree();
                assertThat(placeless(again)).as("%s printed as %s", query, printed)
                        .isEqualTo(placeless(understood.tree()));
                assertThat(printer.print(again)).isEqualTo(printed);
            }
        }
        assertThat(understoodQueries).isGreaterThan(QUERIES / 20);
    }

    private static QueryNode placeless(QueryNode node) {
        TextSpan nowhere = new TextSpan(0, 0);
        return switch (node) {
            case QueryNode.Everything everything -> everything;
            case QueryNode.Word word -> new QueryNode.Word(word.text(), nowhere);
            case QueryNode.Phrase phrase -> new QueryNode.Phrase(phrase.text(), nowhere);
            case QueryNode.Not not -> new QueryNode.Not(placeless(not.operand()));
            case QueryNode.And and ->
                new QueryNode.And(and.operands().stream().map(QueryRandomTest::placeless).toList());
            case QueryNode.Or or -> new QueryNode.Or(or.operands().stream().map(QueryRandomTest::placeless).toList());
        };
    }
}
