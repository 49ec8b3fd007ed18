package org.kroniek.bench.report;

import org.kroniek.bench.search.SearchResult;
import org.kroniek.bench.search.Side;
import org.kroniek.bench.search.Timings;

/** The part of the report on searches. */
final class SearchSection {

    private static final double GOAL = 1.25;

    private final SearchResult result;

    SearchSection(SearchResult result) {
        this.result = result;
    }

    @Override
    public String toString() {
        return """
                ## Search

                Milliseconds over one connection:

                %s
                Throughput, all searches mixed:

                %s
                **Ours takes %s of Elasticsearch's time at the median**; the goal is %s or less. %d rounds, median \
                (least–most).
                """.formatted(latencies(), throughput(), Numbers.spread(2, result.medianRatio()), GOAL,
                result.rounds().size());
    }

    private MarkdownTable latencies() {
        MarkdownTable table = new MarkdownTable("search", "searches", "raw p50", "raw p99", "ours p50", "ours p99",
                "ratio p50", "ratio p99");
        result.byKind().forEach((kind, timings) -> row(table, kind, result.searchesOf(kind), timings));
        row(table, "all", result.alone().size(), result.all());
        return table;
    }

    private static void row(MarkdownTable table, String name, long searches, Timings timings) {
        table.row(name, String.valueOf(searches), Numbers.decimals(2, timings.millis(Side.RAW, 50)),
                Numbers.decimals(2, timings.millis(Side.RAW, 99)), Numbers.decimals(2, timings.millis(Side.OURS, 50)),
                Numbers.decimals(2, timings.millis(Side.OURS, 99)), Numbers.decimals(2, timings.ratio(50)),
                Numbers.decimals(2, timings.ratio(99)));
    }

    private MarkdownTable throughput() {
        MarkdownTable table = new MarkdownTable("connections", "raw/s", "ours/s", "ours/raw", "raw p50", "raw p99",
                "ours p50", "ours p99");
        row(table, 1, result.all());
        row(table, result.connections(), result.together());
        return table;
    }

    private static void row(MarkdownTable table, int connections, Timings timings) {
        table.row(String.valueOf(connections), Numbers.decimals(0, timings.rate(Side.RAW).perSecond()),
                Numbers.decimals(0, timings.rate(Side.OURS).perSecond()),
                Numbers.decimals(2, timings.rate(Side.OURS).relativeTo(timings.rate(Side.RAW))),
                Numbers.decimals(2, timings.millis(Side.RAW, 50)), Numbers.decimals(2, timings.millis(Side.RAW, 99)),
                Numbers.decimals(2, timings.millis(Side.OURS, 50)), Numbers.decimals(2, timings.millis(Side.OURS, 99)));
    }
}
