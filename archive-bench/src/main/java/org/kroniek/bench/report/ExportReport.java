package org.kroniek.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kroniek.bench.export.ExportResult;
import org.kroniek.bench.export.ExportRun;
import org.kroniek.bench.export.PageTimes;

/** How fast whole results are exported and in how much memory, and how deep pages open, as Markdown. */
public record ExportReport(ExportResult result) {

    private static final double MEGABYTE = 1 << 20;

    /** The report. */
    public String markdown() {
        MarkdownTable files = new MarkdownTable("file", "articles/s", "MB/s", "MB");
        MarkdownTable heap = new MarkdownTable("file", "heap needed, MB, tenth by tenth", "at most in use, MB");
        for (ExportRun run : result.files()) {
            double megabytes = run.bytes() / MEGABYTE;
            files.row(run.format(), Numbers.decimals(0, run.articles().perSecond()),
                    Numbers.decimals(1, megabytes * run.articles().perSecond() / run.articles().count()),
                    Numbers.decimals(0, megabytes));
            heap.row(run.format(), megabytes(run.needed()), megabytes(run.peak()));
        }
        MarkdownTable pages = new MarkdownTable("search", "hits", "page 2, ms", "deep page, ms", "ratio");
        for (PageTimes times : result.pages()) {
            pages.row(times.search(), Numbers.decimals(0, times.total()), milliseconds(times.early().median()),
                    milliseconds(times.deep().median()), Numbers.decimals(2, times.ratio()));
        }
        return String.format(Locale.ROOT, """
                # Kroniek: files and deep pages

                %,d articles. %d cores, Java %s.

                %s
                %s
                Needed: in use after a collection. At most in use: with what nobody needs any more.

                %s
                Pages of %d hits, page %d is the deep one; medians of pages opened in turns.
                """, result.articles(), Runtime.getRuntime().availableProcessors(), Runtime.version(), files, heap,
                pages, result.pages().getFirst().size(), result.pages().getFirst().deepPage());
    }

    private static String megabytes(List<Long> bytes) {
        return bytes.stream().map(value -> Numbers.decimals(0, value / MEGABYTE)).collect(Collectors.joining(" "));
    }

    private static String milliseconds(long nanoseconds) {
        return Numbers.decimals(1, nanoseconds / 1e6);
    }
}
