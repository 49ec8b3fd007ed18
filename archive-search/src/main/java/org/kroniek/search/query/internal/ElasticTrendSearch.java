package org.kroniek.search.query.internal;

import java.time.Clock;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.ParsedQuery;
import org.kroniek.search.query.syntax.QueryParser;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.search.query.trend.TrendQuery;
import org.kroniek.search.query.trend.TrendSearch;

/** Counts articles over time in Elasticsearch. Safe for use by many threads. */
public final class ElasticTrendSearch implements TrendSearch {

    private final SearchRunner runner;
    private final Expander expander;
    private final Clock clock;
    private final OccurrenceCounter counter;
    private final QueryParser parser = new QueryParser();
    private final Questions questions = new Questions();

    /**
     * Counts in one index.
     *
     * @param index alias of the index of articles
     */
    public ElasticTrendSearch(ElasticConnection connection, String index, Expander expander, Clock clock) {
        this.clock = clock;
        this.expander = expander;
        this.runner = new SearchRunner(connection, index);
        this.counter = new OccurrenceCounter(runner);
    }

    /** A line as it is looked for. */
    private record Sought(String text, ParsedQuery.Understood understood, Expansions expansions, Query wanted) {}

    @Override
    public TrendOutcome trend(TrendQuery query) {
        Readership readership = Readership.of(query.within().audience(), clock);
        List<Sought> lines = new ArrayList<>();
        SortedMap<Integer, List<QueryProblem>> problems = new TreeMap<>();
        for (int i = 0; i < query.lines().size(); i++) {
            String text = query.lines().get(i);
            switch (parser.parse(text)) {
                case ParsedQuery.Refused(var wrong) -> problems.put(i, wrong);
                // Once a line is refused nothing is counted, so nothing needs to be looked up.
                case ParsedQuery.Understood understood when problems.isEmpty() ->
                    lines.add(sought(text, understood, query.within().expansion(), readership));
                case ParsedQuery.Understood _ -> {
                }
            }
        }
        return problems.isEmpty()
                ? new TrendOutcome.Answered(counted(query, lines, readership))
                : new TrendOutcome.Refused(problems);
    }

    private Sought sought(String text, ParsedQuery.Understood understood, ExpansionChoice choice,
            Readership readership) {
        Expansions expansions = expander.expand(understood.tree(), choice);
        return new Sought(text, understood, expansions,
                new QueryTranslator(readership.profile(), expansions).translate(understood.tree()));
    }

    private Trend counted(TrendQuery query, List<Sought> lines, Readership readership) {
        TrendPlan plan = new TrendPlan(query.within(), lines.stream().map(Sought::wanted).toList(), readership);
        SearchResponse<Void> extent = runner.answer(plan.span(), Void.class);
        Optional<TrendSpan> found = TrendReader.span(query, extent.aggregations());
        // Without anything to count over time the lines still have totals.
        TrendSpan span = found.orElseGet(() -> new TrendSpan(LocalDate.EPOCH, LocalDate.EPOCH, TrendInterval.DECADE));
        SearchResponse<Void> response = runner.answer(plan.counts(span), Void.class);
        Aggregate held = TrendReader.part(response.aggregations(), TrendPlan.HELD);
        Map<LocalDate, Tally> tallies = TrendReader.tallies(held);
        Map<LocalDate, Long> words = TrendReader.words(held);
        List<TrendBucket> buckets = found.isEmpty()
                ? List.of()
                : span.buckets(day -> tallies.getOrDefault(day, Tally.NONE), day -> words.getOrDefault(day, 0L));
        List<TrendLine> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Sought line = lines.get(i);
            counted.add(line(line, TrendReader.part(response.aggregations(), TrendPlan.line(i)), buckets,
                    query.occurrences()
                            ? occurrences(line, plan, span, buckets)
                            : Occurrences.Absent.NOT_WANTED));
        }
        return new Trend(span.interval(), buckets, counted, extent.took() + response.took());
    }

    private Occurrences occurrences(Sought line, TrendPlan plan, TrendSpan span, List<TrendBucket> buckets) {
        return counter.count(line.understood().tree(),
                new OccurrencePlan(line.understood().tree(), line.expansions(), plan, span), buckets);
    }

    private TrendLine line(Sought line, Aggregate answer, List<TrendBucket> buckets, Occurrences occurrences) {
        long total = answer.filter().docCount();
        Map<String, Aggregate> parts = answer.filter().aggregations();
        Map<LocalDate, Tally> tallies = TrendReader.tallies(TrendReader.part(parts, TrendPlan.OVER_TIME));
        return new TrendLine(line.text(), line.understood().tree(),
                questions.warnings(line.understood(), RelevanceProfile.ARTICLES), line.expansions().all(), total,
                total - TrendReader.part(parts, TrendPlan.DATED).filter().docCount(),
                buckets.stream().map(bucket -> tallies.getOrDefault(bucket.from(), Tally.NONE)).toList(), occurrences);
    }
}
