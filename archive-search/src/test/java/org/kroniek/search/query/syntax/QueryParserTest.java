package org.kroniek.search.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

class QueryParserTest {

    private final QueryParser parser = new QueryParser();

    /** The tree as text: words bare, phrases in quotation marks, every group with its operator first. */
    private static String outline(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> "everything";
            case QueryNode.Word word -> word.text();
            case QueryNode.Phrase phrase ->
                '"' + phrase.text() + '"' + (phrase.slack() == 0 ? "" : "~" + phrase.slack());
            case QueryNode.Literal literal -> "literal(" + literal.text() + ")";
            case QueryNode.Pattern pattern -> "pattern(" + pattern.text() + ")";
            case QueryNode.Similar similar -> "similar(" + similar.text() + " " + similar.edits() + ")";
            case QueryNode.Near near -> (near.ordered() ? "before" : "near") + near.distance() + "("
                    + outline(List.of(near.left(), near.right())) + ")";
            case QueryNode.InField in -> in.field() + "(" + outline(in.operand()) + ")";
            case QueryNode.InLanguage in -> "language(" + in.language() + ")";
            case QueryNode.OfType of -> "type(" + of.type() + ")";
            case QueryNode.Dated dated -> dated.certainty() + "(" + dated.dates().text() + ")";
            case QueryNode.Not not -> "not(" + outline(not.operand()) + ")";
            case QueryNode.And and -> "and(" + outline(and.operands()) + ")";
            case QueryNode.Or or -> "or(" + outline(or.operands()) + ")";
        };
    }

    private static String outline(List<QueryNode> nodes) {
        return String.join(" ", nodes.stream().map(QueryParserTest::outline).toList());
    }

    private ParsedQuery.Understood understood(String query) {
        ParsedQuery parsed = parser.parse(query);
        assertThat(parsed).as(query).isInstanceOf(ParsedQuery.Understood.class);
        return (ParsedQuery.Understood) parsed;
    }

    private List<QueryProblem> refused(String query) {
        ParsedQuery parsed = parser.parse(query);
        assertThat(parsed).as(query).isInstanceOf(ParsedQuery.Refused.class);
        return ((ParsedQuery.Refused) parsed).problems();
    }

    @Nested
    class Structure {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                protest                          | protest
                protest almaty                   | and(protest almaty)
                protest AND almaty               | and(protest almaty)
                luchthaven OR vliegveld          | or(luchthaven vliegveld)
                a b OR c d                       | or(and(a b) and(c d))
                a (b OR c)                       | and(a or(b c))
                a (b (c d))                      | and(a b c d)
                (a OR b) OR c                    | or(a b c)
                a -b                             | and(a not(b))
                a NOT b                          | and(a not(b))
                a AND NOT b                      | and(a not(b))
                a OR NOT b                       | or(a not(b))
                NOT NOT a                        | not(not(a))
                -(a b)                           | not(and(a b))
                -"a b"                           | not("a b")
                NOT (a OR b) c                   | and(not(or(a b)) c)
                "vliegveld van Almaty"           | "vliegveld van Almaty"
                "  a   b  "                      | "a b"
                „a b” c                          | and("a b" c)
                “a b” «c d»                      | and("a b" "c d")
                a"b c"d                          | and(a "b c" d)
                "a OR b"                         | "a OR b"
                protest and or not               | and(protest and or not)
                ((a))                            | a
                "a b"~3                          | "a b"~3
                =Poetin                          | literal(Poetin)
                ="Vladimir Poetin"               | literal(Vladimir Poetin)
                -=Poetin                         | not(literal(Poetin))
                kazach* organi?atie *stan        | and(pattern(kazach*) pattern(organi?atie) pattern(*stan))
                (kazach*),                       | pattern(kazach*)
                tokajev~1 poetin~2               | and(similar(tokajev 1) similar(poetin 2))
                a NEAR/5 b c                     | and(near5(a b) c)
                a BEFORE/0 (b OR "c d")          | before0(a or(b "c d"))
                -kazach* NEAR/3 =Poetin          | not(near3(pattern(kazach*) literal(Poetin)))
                title:almaty x                   | and(TITLE(almaty) x)
                TITEL:"a b"~2                    | TITLE("a b"~2)
                title:(a OR b NEAR/2 c)          | TITLE(or(a near2(b c)))
                -title:=Poetin                   | not(TITLE(literal(Poetin)))
                title:-poetin                    | not(TITLE(poetin))
                person:Poetin org:VN place:a     | and(PERSON(Poetin) ORGANISATION(VN) PLACE(a))
                lang:nl type:artikel             | and(language(nl) type(ARTICLE))
                date:2022-01..2022-03            | POSSIBLE(2022-01..2022-03)
                possible:..2022 certain:2022-01~ | and(POSSIBLE(..2022) CERTAIN(2022-01~))
                datum:"2022-01 .. 2022-03"       | POSSIBLE(2022-01..2022-03)
                title:12:30                      | TITLE(12:30)
                """)
        void shouldBuildTheTree(String query, String tree) {
            assertThat(outline(understood(query).tree())).isEqualTo(tree);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n", "\u00A0\u200B"})
        void shouldAskForEverything_whenBlank(String query) {
            ParsedQuery.Understood understood = understood(query);
            assertThat(understood.tree()).isEqualTo(new QueryNode.Everything());
            assertThat(understood.warnings()).isEmpty();
        }

        @Test
        void shouldCountPlacesInCodePoints() {
            QueryNode.And tree = (QueryNode.And) understood("😀 Almaty").tree();
            assertThat(tree.operands()).containsExactly(new QueryNode.Word("😀", new TextSpan(0, 1)),
                    new QueryNode.Word("Almaty", new TextSpan(2, 8)));
        }
    }

    /** What people paste and type must not be refused where it has a plain meaning. */
    @Nested
    class OrdinaryText {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                12:30                            | 12:30
                2022-01-05T12:30                 | 2022-01-05T12:30
                https://nos.nl/artikel?id=1      | https://nos.nl/artikel?id=1
                covid-19                         | covid-19
                Wit-Rusland                      | Wit-Rusland
                AT&T                             | AT&T
                d'Estaing                        | d'Estaing
                's-Hertogenbosch                 | s-Hertogenbosch
                e-mail                           | e-mail
                1.000,50                         | 1.000,50
                #kazachstan @rt                  | and(kazachstan rt)
                Wat gebeurde er in Almaty?       | and(Wat gebeurde er in Almaty)
                Genoeg!                          | Genoeg
                Tokajev: ik blijf                | and(Tokajev ik blijf)
                Kazachstan -- onrust             | and(Kazachstan onrust)
                Kazachstan – onrust              | and(Kazachstan onrust)
                'dreiging'                       | dreiging
                Токаев Пу́тин                    | and(Токаев Пу́тин)
                東京                              | 東京
                👍🏽                               | 👍🏽
                👨‍👩‍👧 🇳🇱                            | and(👨‍👩‍👧 🇳🇱)
                ~100 doden                       | and(100 doden)
                a=b 5~8                          | and(a=b 5~8)
                --protest                        | protest
                OR, AND.                         | and(OR, AND.)
                """)
        void shouldBeRead(String query, String tree) {
            assertThat(outline(understood(query).tree())).isEqualTo(tree);
        }

        @Test
        void shouldWarn_whenPartOfItCannotBeSearched() {
            assertThat(understood("Kazachstan – onrust").warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo(Code.NOTHING_TO_SEARCH);
                assertThat(warning.span()).isEqualTo(new TextSpan(11, 12));
                assertThat(warning.excerpt()).isEqualTo("–");
            });
        }

        @Test
        void shouldWarn_whenABlankComesBetweenAFieldAndItsWords() {
            ParsedQuery.Understood understood = understood("Source: Reuters");
            assertThat(outline(understood.tree())).isEqualTo("and(Source Reuters)");
            assertThat(understood.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.code()).isEqualTo(Code.BLANK_AFTER_FIELD);
                assertThat(warning.suggestion()).hasValue("Source:Reuters");
            });
        }

        @Test
        void shouldWarn_whenThereAreOnlyExclusions() {
            assertThat(understood("-protest -almaty").warnings()).extracting(QueryProblem::code)
                    .containsExactly(Code.ONLY_EXCLUSIONS);
            assertThat(understood("protest -almaty").warnings()).isEmpty();
            assertThat(understood("-(-protest)").warnings()).isEmpty();
        }

        @Test
        void shouldLeaveOutAnOperandWithoutWords() {
            assertThat(outline(understood("protest OR … -%").tree())).isEqualTo("protest");
        }
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                "                    | UNCLOSED_QUOTE      | 0 | 1 |
                "vliegveld van       | UNCLOSED_QUOTE      | 0 | 1 | "vliegveld van"
                ((                   | UNCLOSED_BRACKET    | 1 | 2 | (
                (a OR b              | UNCLOSED_BRACKET    | 0 | 1 | (a OR b)
                a) b                 | UNOPENED_BRACKET    | 1 | 2 | a b
                a () b               | EMPTY_GROUP         | 2 | 4 | a  b
                a "" b               | EMPTY_GROUP         | 2 | 4 | a  b
                OR                   | MISSING_OPERAND     | 0 | 2 | "OR"
                a OR                 | MISSING_OPERAND     | 2 | 4 | a
                a OR OR b            | MISSING_OPERAND     | 2 | 4 | a  OR b
                a AND                | MISSING_OPERAND     | 2 | 5 | a
                AND a                | MISSING_OPERAND     | 0 | 3 | a
                a NOT                | MISSING_OPERAND     | 2 | 5 | a
                a NOT OR b           | MISSING_OPERAND     | 2 | 5 | a  OR b
                a:b                  | UNKNOWN_FIELD       | 0 | 2 | "a:b"
                tilte:almaty x       | UNKNOWN_FIELD       | 0 | 6 | title:almaty x
                foo:"a b"            | UNKNOWN_FIELD       | 0 | 4 | "a b"
                title:"              | UNCLOSED_QUOTE      | 6 | 7 | title:
                title:(a date:2022)  | FIELD_IN_FIELD      | 9 | 14 |
                title:author:a       | FIELD_IN_FIELD      | 6 | 13 |
                date:soon            | NOT_A_DATE          | 5 | 9 |
                date:2022-02-30      | NO_SUCH_DAY         | 5 | 15 |
                date:2022..2021      | DATES_REVERSED      | 5 | 15 |
                date:(2022 OR 2023)  | VALUE_GROUP         | 0 | 5 |
                lang:!               | NOT_A_LANGUAGE      | 5 | 6 |
                type:film            | NOT_A_TYPE          | 5 | 9 |
                *                    | WILDCARD_TOO_SHORT  | 0 | 1 |
                ka*                  | WILDCARD_TOO_SHORT  | 0 | 3 | ka
                k*z?c*a*h*st?n       | WILDCARD_TOO_MANY   | 0 | 14 | kzcahstn
                covid-19*            | WILDCARD_SPLIT      | 0 | 9 | "covid-19"
                "kazach* protest"    | WILDCARD_IN_PHRASE  | 0 | 17 | "kazach protest"
                =kazach*             | WILDCARD_IN_PHRASE  | 0 | 1 | kazach*
                tokajev~             | SIMILAR_RANGE       | 7 | 8 | tokajev~1
                tokajev~3            | SIMILAR_RANGE       | 0 | 9 | tokajev~2
                wit-rusland~1        | WILDCARD_SPLIT      | 0 | 13 | "wit-rusland"
                ab~1                 | SIMILAR_TOO_SHORT   | 0 | 4 | ab
                land~2               | SIMILAR_TOO_SHORT   | 0 | 6 | land
                "a b"~               | SIMILAR_RANGE       | 5 | 6 | "a b"~3
                "a b"~99             | SIMILAR_RANGE       | 5 | 8 | "a b"~3
                ="a b"~3             | MISSING_OPERAND     | 0 | 1 | "a b"~3
                =(a)                 | MISSING_OPERAND     | 0 | 1 | (a)
                a NEAR b             | NEAR_RANGE          | 2 | 6 | a NEAR/5 b
                a NEAR/x b           | NEAR_RANGE          | 2 | 8 | a NEAR/5 b
                a BEFORE/999 b       | NEAR_RANGE          | 2 | 12 | a BEFORE/100 b
                a NEAR/5             | MISSING_OPERAND     | 2 | 8 | a
                NEAR/5 a             | MISSING_OPERAND     | 0 | 6 | a
                a NEAR/5 -b          | NEAR_OPERAND        | 2 | 8 |
                a NEAR/5 (b c)       | NEAR_OPERAND        | 2 | 8 |
                a NEAR/5 title:b     | NEAR_OPERAND        | 2 | 8 |
                a NEAR/5 b NEAR/5 c  | NEAR_OPERAND        | 11 | 17 |
                !protest             | UNKNOWN_OPERATOR    | 0 | 8 | -protest
                a && b               | UNKNOWN_OPERATOR    | 2 | 4 | a AND b
                ...                  | NOTHING_TO_SEARCH   | 0 | 3 |
                -                    | NOTHING_TO_SEARCH   | 0 | 1 |
                "?!"                 | NOTHING_TO_SEARCH   | 0 | 4 |
                """)
        void shouldBeExplained(String query, Code code, int start, int end, String suggestion) {
            QueryProblem problem = refused(query).stream().filter(found -> found.span().start() == start).findFirst()
                    .orElseThrow();
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.span()).isEqualTo(new TextSpan(start, end));
            assertThat(problem.suggestion().orElse(null)).isEqualTo(suggestion);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a (b", "(a", "\"x", "a OR", "a:b", "tilte:b", "ka*", "xyz~7", "x~2", "!z", "a && b",
                "a NEAR b", "covid-19*", "\"a* b\""})
        void shouldSuggestSomethingThatIsUnderstood(String query) {
            assertThat(understood(refused(query).getFirst().suggestion().orElseThrow())).isNotNull();
        }

        @Test
        void shouldRefuseControlCharacters_andOfferTheQueryWithoutThem() {
            assertThat(refused("pro\u0000test")).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.CONTROL_CHARACTER);
                assertThat(problem.span()).isEqualTo(new TextSpan(3, 4));
                assertThat(problem.suggestion()).hasValue("protest");
            });
            assertThat(refused("\uD83D x")).extracting(QueryProblem::code).contains(Code.CONTROL_CHARACTER);
        }

        @Test
        void shouldExplainTheOrOfOtherLanguages() {
            assertThat(refused("a || b").getFirst().suggestion()).hasValue("a OR b");
        }

        @Test
        void shouldAllBeNamed_inTheOrderOfTheirPlaces() {
            assertThat(refused("a:b k* (c")).extracting(QueryProblem::code)
                    .containsExactly(Code.UNKNOWN_FIELD, Code.WILDCARD_TOO_SHORT, Code.UNCLOSED_BRACKET);
        }

        @Test
        void shouldShowOnlyTheBeginningOfALongPlace() {
            assertThat(refused("x-".repeat(50) + "x*").getFirst().excerpt()).isEqualTo("x-".repeat(20) + "…");
        }
    }

    @Nested
    class Limits {

        @Test
        void shouldRefuseALongerQuery() {
            assertThat(understood("x".repeat(2_000))).isNotNull();
            assertThat(refused("x".repeat(10_000))).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.TOO_LONG);
                assertThat(problem.span()).isEqualTo(new TextSpan(2_000, 10_000));
            });
        }

        @ParameterizedTest
        @CsvSource({"'a ', 64, 65", "a-, 64, 65", "東, 64, 65"})
        void shouldRefuseMoreTerms(String term, int allowed, int refused) {
            assertThat(understood(term.repeat(allowed))).isNotNull();
            assertThat(refused(term.repeat(refused))).extracting(QueryProblem::code)
                    .containsExactly(Code.TOO_MANY_TERMS);
        }

        @Test
        void shouldCountTheWordsOfPhrases() {
            assertThat(refused('"' + "a ".repeat(65) + '"')).extracting(QueryProblem::code)
                    .containsExactly(Code.TOO_MANY_TERMS);
        }

        @Test
        void shouldRefuseDeeperBrackets() {
            assertThat(understood("(".repeat(20) + "a" + ")".repeat(20))).isNotNull();
            assertThat(refused("(".repeat(21) + "a" + ")".repeat(21))).extracting(QueryProblem::code)
                    .containsExactly(Code.TOO_DEEP);
            assertThat(refused("(".repeat(2_000))).extracting(QueryProblem::code).containsExactly(Code.TOO_DEEP);
            assertThat(refused("NOT ".repeat(400) + "a")).extracting(QueryProblem::code).containsExactly(Code.TOO_DEEP);
        }
    }
}
