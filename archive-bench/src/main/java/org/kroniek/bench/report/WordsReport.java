package org.kroniek.bench.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.bench.words.Surplus;
import org.kroniek.bench.words.WordPair;
import org.kroniek.bench.words.WordResult;
import org.kroniek.bench.words.WordShare;

/** Which forms and compounds of words were found, as Markdown. */
public final class WordsReport {

    private static final double COMPOUND_GOAL = 0.85;
    private static final double FORM_GOAL = 0.80;

    private final List<WordResult> results;
    private final boolean withErrors;

    /**
     * @param results one of each finder
     * @param withErrors whether each form that was missed or found without reason is named
     */
    public WordsReport(List<WordResult> results, boolean withErrors) {
        this.results = results;
        this.withErrors = withErrors;
    }

    /** The report. */
    public String markdown() {
        return """
                ## Words

                %s
                %s
                %s
                The goals are %s and %s. %d words were asked for among %d forms.
                %s""".formatted(shares(), surplusTable(), conclusions(), COMPOUND_GOAL, FORM_GOAL,
                results.getFirst().surplus().queries(), results.getFirst().forms(),
                withErrors ? results.stream().map(WordsReport::errors).collect(Collectors.joining()) : "");
    }

    private String conclusions() {
        return results.stream()
                .map(result -> "**By %s, parts find %s of their compounds and lemmas %s of their forms.**\n"
                        .formatted(result.finder(), Numbers.decimals(3, result.compounds().share()),
                                Numbers.decimals(3, result.inflected().share())))
                .collect(Collectors.joining());
    }

    private MarkdownTable shares() {
        MarkdownTable table = new MarkdownTable("should be found", "by", "pairs", "found", "missed", "share");
        results.forEach(result -> row(table, "compounds by their parts", result.finder(), result.compounds()));
        results.forEach(result -> row(table, "forms by their lemmas", result.finder(), result.inflected()));
        return table;
    }

    private static void row(MarkdownTable table, String name, String finder, WordShare share) {
        table.row(name, finder, String.valueOf(share.asked()), String.valueOf(share.found()),
                String.valueOf(share.missed().size()), Numbers.decimals(3, share.share()));
    }

    private MarkdownTable surplusTable() {
        MarkdownTable table = new MarkdownTable("found besides the word itself", "by", "forms", "per query");
        results.forEach(result -> table.row("all", result.finder(), String.valueOf(result.surplus().found()),
                Numbers.decimals(3, result.surplus().queries() == 0
                        ? 0
                        : (double) result.surplus().found() / result.surplus().queries())));
        results.forEach(result -> row(table, "not annotated, begins or ends with the word", result,
                result.surplus().unmarked()));
        results.forEach(result -> row(table, "not annotated", result, result.surplus().wrong()));
        return table;
    }

    private static void row(MarkdownTable table, String name, WordResult result, Map<String, Set<String>> forms) {
        table.row(name, result.finder(), String.valueOf(Surplus.count(forms)),
                Numbers.decimals(3, result.surplus().perQuery(forms)));
    }

    private static String errors(WordResult result) {
        return String.join("\n", "", "### Compounds missed by " + result.finder(), "", lines(result.compounds()), "",
                "### Forms missed by " + result.finder(), "", lines(result.inflected()), "",
                "### Not annotated, begins or ends with the word: found by " + result.finder(), "",
                String.join("\n", Surplus.worst(result.surplus().unmarked())), "",
                "### Not annotated: found by " + result.finder(), "",
                String.join("\n", Surplus.worst(result.surplus().wrong())), "");
    }

    private static String lines(WordShare share) {
        return share.missed().stream().map(WordPair::toString).collect(Collectors.joining("\n"));
    }
}
