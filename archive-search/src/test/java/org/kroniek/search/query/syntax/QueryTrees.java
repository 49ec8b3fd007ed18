package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.date.DateFilterText;

/** Makes trees by chance, of every kind of part there is. */
public final class QueryTrees {

    /** The place of what was typed nowhere. */
    public static final TextSpan NOWHERE = new TextSpan(0, 0);
    private static final List<String> DATES = List.of("2022", "2022-01", "2022-01-05", "2022-01-03..2022-01-10",
            "..2021", "2022-02..", "2022-01-05/2022-01-07", "2019..2022-01");
    private static final List<String> LANGUAGES = List.of("nl", "en", "ru", "fr", "nl-BE");

    private final Random random;
    private final QueryWords words;

    /** @param words to choose from: letters and digits, at least five of them each */
    public QueryTrees(Random random, List<String> words) {
        this(random, new QueryWords(words, words, List.of()));
    }

    public QueryTrees(Random random, QueryWords words) {
        this.random = random;
        this.words = words;
    }

    /** A tree of at most that depth. */
    public QueryNode tree(int depth) {
        int choice = random.nextInt(depth == 0 ? 12 : 18);
        return switch (choice) {
            case 12, 13 -> new QueryNode.And(several(() -> tree(depth - 1)));
            case 14, 15 -> new QueryNode.Or(several(() -> tree(depth - 1)));
            case 16 -> new QueryNode.Not(tree(depth - 1));
            case 17 -> new QueryNode.InField(field(), textual(depth - 1), NOWHERE);
            case 10 -> new QueryNode.InLanguage(new LanguageTag(one(LANGUAGES)), NOWHERE);
            case 11 -> dated();
            default -> textual(depth);
        };
    }

    /** What can stand in a field. */
    public QueryNode textual(int depth) {
        return switch (random.nextInt(depth <= 0 ? 8 : 11)) {
            case 7 -> new QueryNode.Near(placed(), placed(), random.nextInt(8), random.nextBoolean());
            case 8 -> new QueryNode.And(several(() -> textual(depth - 1)));
            case 9 -> new QueryNode.Or(several(() -> textual(depth - 1)));
            case 10 -> new QueryNode.Not(textual(depth - 1));
            default -> leaf();
        };
    }

    /** What has a place in a text. */
    private QueryNode placed() {
        return random.nextInt(4) == 0 ? new QueryNode.Or(several(this::leaf)) : leaf();
    }

    private QueryNode leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new QueryNode.Phrase(phrase(), random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0, NOWHERE);
            case 1 -> new QueryNode.Literal(random.nextBoolean() ? one(words.any()) : phrase(), NOWHERE);
            case 2 -> new QueryNode.Pattern(pattern(one(words.open())), NOWHERE);
            case 3 -> new QueryNode.Similar(one(words.open()), 1 + random.nextInt(2), NOWHERE);
            default -> new QueryNode.Word(one(words.any()), NOWHERE);
        };
    }

    private String phrase() {
        boolean isKnown = !words.phrases().isEmpty() && random.nextInt(4) > 0;
        return isKnown ? one(words.phrases()) : String.join(" ", several(() -> one(words.any())));
    }

    /** One or two characters in the middle, or the end, left open. */
    private String pattern(String word) {
        int at = 3 + random.nextInt(word.length() - 4);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + "*";
            case 1 -> word.substring(0, at) + "?" + word.substring(at + 1);
            default -> word.substring(0, 3) + "*" + word.substring(word.length() - 1);
        };
    }

    private QueryNode dated() {
        String text = one(DATES);
        return DateFilterText.parse(text) instanceof DateFilterText.Result.Understood(DateFilter dates)
                ? new QueryNode.Dated(random.nextBoolean() ? Certainty.CERTAIN : Certainty.POSSIBLE, dates, NOWHERE)
                : new QueryNode.Everything();
    }

    private TextField field() {
        return TextField.values()[random.nextInt(TextField.values().length)];
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> one.get()).toList();
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** The same tree as if it had been typed nowhere, so that trees can be compared. */
    public static QueryNode placeless(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything everything -> everything;
            case QueryNode.Word(var text, var _) -> new QueryNode.Word(text, NOWHERE);
            case QueryNode.Phrase(var text, var slack, var _) -> new QueryNode.Phrase(text, slack, NOWHERE);
            case QueryNode.Literal(var text, var _) -> new QueryNode.Literal(text, NOWHERE);
            case QueryNode.Pattern(var text, var _) -> new QueryNode.Pattern(text, NOWHERE);
            case QueryNode.Similar(var text, var edits, var _) -> new QueryNode.Similar(text, edits, NOWHERE);
            case QueryNode.Near(var left, var right, var distance, var ordered) ->
                new QueryNode.Near(placeless(left), placeless(right), distance, ordered);
            case QueryNode.InField(var field, var operand, var _) ->
                new QueryNode.InField(field, placeless(operand), NOWHERE);
            case QueryNode.InLanguage(var language, var _) -> new QueryNode.InLanguage(language, NOWHERE);
            case QueryNode.OfType(var type, var _) -> new QueryNode.OfType(type, NOWHERE);
            case QueryNode.Dated(var certainty, var dates, var _) -> new QueryNode.Dated(certainty, dates, NOWHERE);
            case QueryNode.Not(var operand) -> new QueryNode.Not(placeless(operand));
            case QueryNode.And(var operands) -> new QueryNode.And(placeless(operands));
            case QueryNode.Or(var operands) -> new QueryNode.Or(placeless(operands));
        };
    }

    private static List<QueryNode> placeless(List<QueryNode> nodes) {
        return nodes.stream().map(QueryTrees::placeless).toList();
    }
}
