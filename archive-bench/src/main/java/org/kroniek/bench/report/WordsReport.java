package org.kroniek.bench.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.bench.words.Surplus;
import org.kroniek.bench.words.WordPair;
import org.kroniek.bench.words.WordResult;
import org.kroniek.bench.words.WordShare;

/** Which forms and compounds of words were found, as Markdown. */
public final class WordsReport {

    private static final double COMPOUND_GOAL = 0.85;
    private static final double FORM_GOAL = 0.80;

    private final WordResult result;
    private final boolean withErrors;

    /** @param withErrors whether each form that was missed or found without reason is named */
    public WordsReport(WordResult result, boolean withErrors) {
        this.result = result;
        this.withErrors = withErrors;
    }

    /** The report. */
    public String markdown() {
        Surplus surplus = result.surplus();
        return """
                ## Words

                %s
                %s
                **Parts find %s of their compounds, lemmas %s of their forms**; the goals are %s and %s. %d words were asked \
                for among %d forms.
                %s""".formatted(shares(), surplusTable(), Numbers.decimals(3, result.compounds().share()),
                Numbers.decimals(3, result.inflected().share()), COMPOUND_GOAL, FORM_GOAL, surplus.queries(),
                result.forms(), withErrors ? errors() : "");
    }

    private MarkdownTable shares() {
        MarkdownTable table = new MarkdownTable("should be found", "pairs", "found", "missed", "share");
        row(table, "compounds by their parts", result.compounds());
        row(table, "forms by their lemmas", result.inflected());
        return table;
    }

    private static void row(MarkdownTable table, String name, WordShare share) {
        table.row(name, String.valueOf(share.asked()), String.valueOf(share.found()),
                String.valueOf(share.missed().size()), Numbers.decimals(3, share.share()));
    }

    private MarkdownTable surplusTable() {
        Surplus surplus = result.surplus();
        MarkdownTable table = new MarkdownTable("found besides the word itself", "forms", "per query");
        table.row("all", String.valueOf(surplus.found()),
                Numbers.decimals(3, surplus.queries() == 0 ? 0 : (double) surplus.found() / surplus.queries()));
        row(table, "not annotated, begins or ends with the word", surplus.unmarked());
        row(table, "not annotated", surplus.wrong());
        return table;
    }

    private void row(MarkdownTable table, String name, Map<String, Set<String>> forms) {
        table.row(name, String.valueOf(Surplus.count(forms)), Numbers.decimals(3, result.surplus().perQuery(forms)));
    }

    private String errors() {
        return String.join("\n", "\n### Compounds missed\n", lines(result.compounds()), "\n### Forms missed\n",
                lines(result.inflected()), "\n### Not annotated, begins or ends with the word\n",
                String.join("\n", Surplus.worst(result.surplus().unmarked())), "\n### Not annotated\n",
                String.join("\n", Surplus.worst(result.surplus().wrong())), "");
    }

    private static String lines(WordShare share) {
        List<String> lines = share.missed().stream().map(WordPair::toString).toList();
        return String.join("\n", lines);
    }
}
