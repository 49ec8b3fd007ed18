package org.kroniek.bench.report;

import org.kroniek.bench.spelling.SpellingResult;
import org.kroniek.bench.spelling.SpellingScore;

/** How well names are found in another spelling, as Markdown. */
public final class SpellingReport {

    private static final double GOAL = 0.9;

    private final SpellingResult result;
    private final boolean withErrors;

    /** @param withErrors whether each pair that is wrong or missing is named */
    public SpellingReport(SpellingResult result, boolean withErrors) {
        this.result = result;
        this.withErrors = withErrors;
    }

    /** The report. */
    public String markdown() {
        return """
                ## Spellings

                %s
                The goal is %s for recall and precision of transliterated names. Keying a word takes %s µs.
                %s""".formatted(table(), GOAL, Numbers.decimals(1, result.microseconds()),
                withErrors ? "\n" + String.join("\n", result.errors()) + "\n" : "");
    }

    private MarkdownTable table() {
        MarkdownTable table = new MarkdownTable("surnames", "pairs", "missed", "recall", "common keys", "wrong",
                "precision");
        for (SpellingScore score : result.scores()) {
            table.row(score.name(), String.valueOf(score.pairs()), String.valueOf(score.missed().size()),
                    Numbers.decimals(3, score.recall()), String.valueOf(score.right() + score.wrong().size()),
                    String.valueOf(score.wrong().size()), Numbers.decimals(3, score.precision()));
        }
        return table;
    }
}
