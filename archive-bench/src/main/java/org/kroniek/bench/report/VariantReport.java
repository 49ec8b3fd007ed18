package org.kroniek.bench.report;

import java.util.Locale;
import org.kroniek.bench.importing.ArchiveImport;
import org.kroniek.bench.variants.VariantResult;

/**
 * What names cost an import, as Markdown.
 *
 * @param corpus where the articles came from
 */
public record VariantReport(String corpus, VariantResult result) {

    /** Falls by less than a third. */
    private static final double GOAL = 0.67;

    /** The report. */
    public String markdown() {
        MarkdownTable table = new MarkdownTable("import", "documents/s", "seconds until found", "seconds until stored");
        table.row("no names", Numbers.spread(0, result.spread(round -> round.none().rate().perSecond())),
                Numbers.spread(2, result.spread(round -> seconds(round.none()))),
                Numbers.spread(2, result.spread(round -> stored(round.none()))));
        table.row("all names", Numbers.spread(0, result.spread(round -> round.all().rate().perSecond())),
                Numbers.spread(2, result.spread(round -> seconds(round.all()))),
                Numbers.spread(2, result.spread(round -> stored(round.all()))));
        return String.format(Locale.ROOT, """
                # Kroniek with and without names

                %s: %,d documents of %,d bytes at the median. %,d names of %,d records. %d cores, Java %s.

                %s
                **With all names it imports at %s of the rate without**; the goal is %s or more. %d rounds, median \
                (least–most).
                """, corpus, result.delivery().documents(), result.delivery().medianBytes(), result.names().variants(),
                result.names().records(), Runtime.getRuntime().availableProcessors(), Runtime.version(), table,
                Numbers.spread(2, result.ratio()), GOAL, result.rounds().size());
    }

    private static double seconds(ArchiveImport lap) {
        return lap.searchable().toNanos() / 1e9;
    }

    private static double stored(ArchiveImport lap) {
        return lap.stored().toNanos() / 1e9;
    }
}
