package org.kroniek.bench.report;

import org.kroniek.bench.importing.ImportResult;

/** The part of the report on imports. */
final class ImportSection {

    private static final double GOAL = 0.6;

    private final ImportResult result;

    ImportSection(ImportResult result) {
        this.result = result;
    }

    @Override
    public String toString() {
        MarkdownTable table = new MarkdownTable("import", "documents/s", "seconds");
        table.row("raw: `COPY`, then `_bulk`", Numbers.spread(0, result.rawPerSecond()),
                Numbers.spread(2, result.seconds(round -> round.raw().copy().plus(round.raw().bulk()))));
        table.row("· `COPY`", "", Numbers.spread(2, result.seconds(round -> round.raw().copy())));
        table.row("· `_bulk` and refresh", "", Numbers.spread(2, result.seconds(round -> round.raw().bulk())));
        table.row("ours: until all are found", Numbers.spread(0, result.oursPerSecond()),
                Numbers.spread(2, result.seconds(round -> round.ours().searchable())));
        table.row("· until accepted", "", Numbers.spread(2, result.seconds(round -> round.ours().accepted())));
        table.row("· until stored", "", Numbers.spread(2, result.seconds(round -> round.ours().stored())));
        return """
                ## Import

                %s
                **Ours reaches %s of the raw rate**; the goal is %s or more. %d rounds, median (least–most); %d documents \
                refused by the archive.
                """.formatted(table, Numbers.spread(2, result.ratio()), GOAL, result.rounds().size(), result.refused());
    }
}
