package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.search.query.oracle.NodeKinds;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.oracle.OracleBench;
import org.kroniek.search.query.syntax.ParsedQuery;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryParser;
import org.kroniek.search.query.syntax.QueryPrinter;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.query.syntax.QueryTrees;

/** Queries find what they mean: what Elasticsearch answers is what reading every article word by word gives. */
class QueryOracleIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int QUERIES = 2_000;
    private static final int TREES = 100_000;
    /** One in so many trees is put to Elasticsearch as well. */
    private static final int ASKED = 100;
    /** Queries with some hits in which there has to be a part of each kind. */
    private static final long ENOUGH = 30;

    private static OracleBench bench;
    private static SearchBench nothing;
    private static OracleQuestions questions;

    private final QueryPrinter printer = new QueryPrinter();
    private final QueryParser parser = new QueryParser();

    /** A query with the articles that it is to find. */
    private record Question(QueryNode tree, String text, Set<ArticleId> expected) {

        boolean findsSome() {
            return !expected.isEmpty() && expected.size() < bench.oracle().size();
        }
    }

    @BeforeAll
    static void fill() {
        bench = new OracleBench(DATABASE, new Random(51));
        nothing = new SearchBench();
        nothing.synchronise();
        questions = new OracleQuestions(bench.index(), nothing);
    }

    @AfterAll
    static void close() {
        bench.close();
        nothing.close();
    }

    private Question question(QueryNode tree) {
        return new Question(tree, printer.print(tree), bench.oracle().found(tree));
    }

    private static List<String> differences(List<Question> asked) {
        return asked.stream().map(QueryOracleIT::difference).flatMap(Optional::stream).limit(20).toList();
    }

    private static Optional<String> difference(Question question) {
        Set<ArticleId> found = questions.found(question.text());
        return found.equals(question.expected())
                ? Optional.empty()
                : Optional.of(
                        question.text() + " found " + found.size() + ", meant " + question.expected().size());
    }

    @Test
    void shouldFindWhatIsMeant() {
        Random random = new Random(2022);
        List<Question> asked = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            asked.add(question(bench.query(random, i % 3)));
        }
        assertThat(differences(asked)).isEmpty();
        List<Question> telling = asked.stream().filter(Question::findsSome).toList();
        assertThat(telling).as("queries that find some articles but not all").hasSizeGreaterThan(QUERIES * 2 / 5);
        Map<String, Long> kinds = new HashMap<>();
        telling.forEach(question -> NodeKinds.in(question.tree()).forEach(kind -> kinds.merge(kind, 1L, Long::sum)));
        assertThat(kinds).containsOnlyKeys(NodeKinds.ALL);
        assertThat(kinds.values()).as(kinds.toString()).allMatch(count -> count >= ENOUGH);
    }

    @Test
    void shouldFindTheSame_whenPrintedAndParsedAgain() {
        QueryTrees trees = new QueryTrees(new Random(7), bench.words());
        List<Question> asked = new ArrayList<>();
        int understood = 0;
        for (int i = 0; i < TREES; i++) {
            Question question = question(trees.tree(3));
            Optional<QueryNode> again = parsed(question.text());
            if (again.isPresent()) {
                understood++;
                assertThat(bench.oracle().found(again.get())).as(question.text()).isEqualTo(question.expected());
                if (understood % ASKED == 0) {
                    asked.add(question);
                }
            }
        }
        assertThat(understood).isGreaterThan(TREES * 9 / 10);
        assertThat(differences(asked)).isEmpty();
        for (Question question : asked) {
            assertThat(questions.found(question.tree())).as(question.text()).isEqualTo(question.expected());
        }
    }

    /** Empty for a query of too many words. */
    private Optional<QueryNode> parsed(String query) {
        return switch (parser.parse(query)) {
            case ParsedQuery.Understood(var tree, var _) -> Optional.of(tree);
            case ParsedQuery.Refused(var problems) -> {
                assertThat(problems).as(query).extracting(QueryProblem::code)
                        .containsOnly(QueryProblem.Code.TOO_MANY_TERMS);
                yield Optional.empty();
            }
        };
    }
}
