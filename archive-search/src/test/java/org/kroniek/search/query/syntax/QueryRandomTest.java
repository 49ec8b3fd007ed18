package org.kroniek.search.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every query, tried on many. */
class QueryRandomTest {

    private static final int QUERIES = 1_000_000;
    /** What the grammar cares about, so that chance meets it often. */
    private static final List<String> PIECES = List.of(" ", " ", " ", "(", ")", "\"", "„", "»", "-", "--", "OR", "AND",
            "NOT", "or", ":", "*", "?", "~", "~2", "=", "!", "&&", "||", ",", ".", "'", "/", "://", "a", "b", "protest",
            "Kirgizië", "e\u0301", "12", "3", "é", "ß", "Токаев", "東", "😀", "👍🏽", "\uD83D", "\uDE00", "\u0000",
            "\u200B", "\uFFFF", "\u202E", "½", "_", "NEAR/5", "<script>", "\n", "…", "–", "\uE000",
            "NEAR/", "BEFORE/2", "NEAR", "title:", "titel:", "persoon:", "lang:nl", "date:", "2022-01", "2022-01..",
            "certain:",
            "type:event", "foo:", "kazach*", "organi?atie", "tokajev~1", "~1", "~", "=Poetin", "almaty", "*", "**",
            "\"~3");

    private static final int TREES = 100_000;

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

    /** Two seconds is what a reader would wait at the very most; each takes microseconds. */
    @Test
    void shouldAlwaysAnswer_withPlacesInsideTheQuery() {
        Random random = new Random(20220105);
        long longest = 0;
        int understood = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = query(random);
            long start = System.nanoTime();
            ParsedQuery parsed = parser.parse(query);
            longest = Math.max(longest, System.nanoTime() - start);
            int length = query.codePointCount(0, query.length());
            understood += parsed instanceof ParsedQuery.Understood ? 1 : 0;
            for (QueryProblem problem : problems(parsed)) {
                if (!problem.span().fits(length)) {
                    assertThat(problem.span()).as(query).isNull();
                }
            }
        }
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofSeconds(2));
        assertThat(understood).isGreaterThan(QUERIES / 20);
    }

    private static List<QueryProblem> problems(ParsedQuery parsed) {
        return switch (parsed) {
            case ParsedQuery.Refused(var problems) -> {
                assertThat(problems).isNotEmpty();
                yield problems;
            }
            case ParsedQuery.Understood understood -> understood.warnings();
        };
    }

    @Test
    void shouldMeanTheSame_whenPrintedAndParsedAgain() {
        Random random = new Random(42);
        int understoodQueries = 0;
        for (int i = 0; i < TREES; i++) {
            String query = query(random);
            if (parser.parse(query) instanceof ParsedQuery.Understood understood) {
                understoodQueries++;
                assertThatItStays(understood.tree(), query);
            }
        }
        assertThat(understoodQueries).isGreaterThan(TREES / 20);
    }

    @Test
    void shouldMeanTheSame_whenATreeIsPrinted() {
        QueryTrees trees = new QueryTrees(new Random(7),
                List.of("protest", "almaty", "Tokajev", "kazachstan", "covid19"));
        for (int i = 0; i < TREES; i++) {
            String printed = printer.print(trees.tree(3));
            if (parser.parse(printed) instanceof ParsedQuery.Understood understood) {
                assertThatItStays(understood.tree(), printed);
            } else {
                assertThat(problems(parser.parse(printed))).as(printed).extracting(QueryProblem::code)
                        .containsOnly(QueryProblem.Code.TOO_MANY_TERMS);
            }
        }
    }

    private void assertThatItStays(QueryNode tree, String query) {
        String printed = printer.print(tree);
        if (!(parser.parse(printed) instanceof ParsedQuery.Understood(QueryNode again, var _))
                || !QueryTrees.placeless(again).equals(QueryTrees.placeless(tree))) {
            assertThat(parser.parse(printed)).as("%s printed as %s", query, printed).isEqualTo(tree);
        }
    }
}
