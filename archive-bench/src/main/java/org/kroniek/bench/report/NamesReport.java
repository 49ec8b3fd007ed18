package org.kroniek.bench.report;

import org.kroniek.bench.names.LinkScore;
import org.kroniek.bench.names.NameResult;

/** How well names were linked, as Markdown. */
public final class NamesReport {

    private static final double PRECISION_GOAL = 0.95;
    private static final double RECALL_GOAL = 0.85;

    private final NameResult result;
    private final boolean withErrors;

    /** @param withErrors whether each link that is wrong or missing is named */
    public NamesReport(NameResult result, boolean withErrors) {
        this.result = result;
        this.withErrors = withErrors;
    }

    /** The report. */
    public String markdown() {
        return """
                ## Names

                %s
                **Precision %s, recall %s**; the goals are %s and %s. %d names of %d entities.
                %s""".formatted(table(), Numbers.decimals(3, result.all().precision()),
                Numbers.decimals(3, result.all().recall()), PRECISION_GOAL, RECALL_GOAL, result.names(),
                result.entities(), withErrors ? "\n" + String.join("\n", result.errors()) + "\n" : "");
    }

    private MarkdownTable table() {
        MarkdownTable table = new MarkdownTable("language", "articles", "found", "right", "expected", "missed",
                "precision", "recall");
        result.byLanguage().forEach((language, score) -> row(table, language, result.articles(language), score));
        row(table, "all", result.articles(), result.all());
        return table;
    }

    private static void row(MarkdownTable table, String name, int articles, LinkScore score) {
        table.row(name, String.valueOf(articles), String.valueOf(score.right() + score.wrong()),
                String.valueOf(score.right()), String.valueOf(score.reached() + score.missed()),
                String.valueOf(score.missed()), Numbers.decimals(3, score.precision()),
                Numbers.decimals(3, score.recall()));
    }
}
