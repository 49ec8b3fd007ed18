package org.kroniek.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.bench.relevance.JudgedQuery;
import org.kroniek.bench.relevance.JudgedSet;
import org.kroniek.bench.relevance.RankerResult;
import org.kroniek.bench.relevance.RankingMeasures;
import org.kroniek.bench.relevance.RelevanceResult;

/** How good the order of hits is, as Markdown. */
public final class RelevanceReport {

    private static final String[] MEASURES = {"MAP", "nDCG@10", "P@5", "recall@100"};

    private final RelevanceResult result;
    private final boolean withQueries;

    /** @param withQueries whether there is a table with each query */
    public RelevanceReport(RelevanceResult result, boolean withQueries) {
        this.result = result;
        this.withQueries = withQueries;
    }

    /** The report. */
    public String markdown() {
        JudgedSet judged = result.judged();
        return String.format(Locale.ROOT, """
                ## Relevance

                %s: %,d documents, %,d queries with anything relevant of %,d, %,d judgements.

                %s
                Analyzers of languages are put together from the parts that Elasticsearch's reference names: as it runs \
                here it does not know them by name. They are `standard` for other languages than nl, en, de, fr, ru, es \
                and it. Time is that of the first hundred hits without snippets.
                %s%s%s""", judged.name(), judged.documents().ids().size(), judged.answerable().size(),
                judged.queries().size(), judged.judgements(), summary(), absent(), refused(),
                withQueries ? "\n" + queries() : "");
    }

    private MarkdownTable summary() {
        MarkdownTable table = new MarkdownTable(cells("", List.of(MEASURES), "ms at the median"));
        result.sides().forEach(side -> table.row(cells(side.name(), decimals(side.mean()),
                Numbers.decimals(1, milliseconds(side)))));
        RankerResult ours = result.sides().getFirst();
        result.sides().stream().skip(1).forEach(raw -> table.row(cells("ours/" + raw.name(), ratios(ours, raw),
                ratio(milliseconds(ours), milliseconds(raw)))));
        return table;
    }

    private static double milliseconds(RankerResult side) {
        return side.nanoseconds().median() / 1e6;
    }

    private static List<String> decimals(RankingMeasures measures) {
        return values(measures).stream().map(value -> Numbers.decimals(3, value)).toList();
    }

    private static List<String> ratios(RankerResult ours, RankerResult raw) {
        List<Double> above = values(ours.mean());
        List<Double> below = values(raw.mean());
        List<String> ratios = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            ratios.add(ratio(above.get(i), below.get(i)));
        }
        return ratios;
    }

    private static String ratio(double above, double below) {
        return below == 0 ? "–" : Numbers.decimals(2, above / below);
    }

    private static List<Double> values(RankingMeasures measures) {
        return List.of(measures.averagePrecision(), measures.ndcg(), measures.precision(), measures.recall());
    }

    private static String[] cells(String first, List<String> measures, String last) {
        return Stream.of(List.of(first), measures, List.of(last)).flatMap(List::stream).toArray(String[]::new);
    }

    private String absent() {
        int absent = result.judged().absent().size();
        return absent == 0 ? "" : "%d relevant documents are not among the documents.\n".formatted(absent);
    }

    private String refused() {
        StringBuilder lines = new StringBuilder();
        result.sides().forEach(side -> side.refused().forEach(query -> lines.append("Refused by ")
                .append(side.name()).append(", so nothing found: ").append(title(query)).append('\n')));
        return lines.toString();
    }

    /** Of the sides in their order, with a stroke between them. */
    private MarkdownTable queries() {
        MarkdownTable table = new MarkdownTable(cells("query", List.of("AP", "nDCG@10", "P@5"), "recall@100"));
        result.sides().getFirst().measures().keySet()
                .forEach(query -> table.row(title(query), compared(query, RankingMeasures::averagePrecision),
                        compared(query, RankingMeasures::ndcg), compared(query, RankingMeasures::precision),
                        compared(query, RankingMeasures::recall)));
        return table;
    }

    private String compared(JudgedQuery query, Function<RankingMeasures, Double> measure) {
        return String.join(" / ",
                result.sides().stream().map(side -> Objects.requireNonNull(side.measures().get(query)))
                        .map(measure).map(value -> Numbers.decimals(3, value)).toList());
    }

    private static String title(JudgedQuery query) {
        return query.id() + " " + query.text().replace("|", "\\|");
    }
}
