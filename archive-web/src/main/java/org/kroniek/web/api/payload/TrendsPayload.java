package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.api.payload.SearchPayload.QueryPayload;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.TrendUnit;

/**
 * Queries over time.
 *
 * @param interval {@code day}, {@code month}, {@code year} or {@code decade}: wider than asked for when there would be too many
 *        buckets
 * @param unit what values are in: {@code articles} for found articles per thousand articles, {@code words} for occurrences per
 *        million words, {@code count} for found articles
 * @param coverage what the archive holds of each bucket within the filters, whatever the queries
 * @param lines one for each query; their points are in the order of the coverage
 */
@JsonbPropertyOrder({"interval", "unit", "tookMs", "coverage", "lines"})
public record TrendsPayload(String interval, String unit, long tookMs, List<CoveragePayload> coverage,
        List<LinePayload> lines) {

    /**
     * A stretch of time.
     *
     * @param from first day
     * @param to last day, included
     * @param certain articles that surely are of that time
     * @param possible articles that may be, those included
     * @param words of headlines and texts that surely are of that time
     */
    @JsonbPropertyOrder({"from", "to", "certain", "possible", "words"})
    public record CoveragePayload(String from, String to, long certain, long possible, long words) {

        static CoveragePayload of(TrendBucket bucket) {
            return new CoveragePayload(bucket.from().toString(), bucket.to().toString(), bucket.held().certain(),
                    bucket.held().count(), bucket.words());
        }
    }

    /**
     * A query over time.
     *
     * @param total articles found, whenever they are from
     * @param undated those among them that no bucket can have
     * @param uncounted why there are no occurrences although the unit asks for them: {@code not-a-term} or {@code too-many}
     */
    @JsonbPropertyOrder({"query", "total", "undated", "uncounted", "points"})
    public record LinePayload(QueryPayload query, long total, long undated, Optional<String> uncounted,
            List<PointPayload> points) {}

    /**
     * What a query finds in a bucket.
     *
     * @param certain articles that surely are of that time
     * @param possible articles that may be, those included
     * @param occurrences how often the words stand in the certain ones; only where the unit asks for it
     * @param value of the certain ones, in the unit; absent where the archive has nothing that surely is of that time
     */
    @JsonbPropertyOrder({"from", "to", "certain", "possible", "occurrences", "value"})
    public record PointPayload(String from, String to, long certain, long possible, OptionalLong occurrences,
            OptionalDouble value) {}

    /** @param language for what is said in words */
    public static TrendsPayload of(Trend trend, TrendUnit unit, InterfaceLanguage language) {
        return new TrendsPayload(StableName.of(trend.interval()), unit.code(), trend.tookMillis(),
                trend.buckets().stream().map(CoveragePayload::of).toList(),
                trend.lines().stream().map(line -> line(line, trend.buckets(), unit, language)).toList());
    }

    private static LinePayload line(TrendLine line, List<TrendBucket> buckets, TrendUnit unit,
            InterfaceLanguage language) {
        return new LinePayload(
                SearchPayloads.query(line.text(), line.reading(), line.expansions(), line.warnings(),
                        Optional.empty(), language),
                line.total(), line.undated(), uncounted(line.occurrences()), IntStream.range(0, buckets.size())
                        .mapToObj(i -> point(line, i, buckets.get(i), unit)).toList());
    }

    private static Optional<String> uncounted(Occurrences occurrences) {
        return occurrences instanceof Occurrences.Absent reason && reason != Occurrences.Absent.NOT_WANTED
                ? Optional.of(StableName.of(reason))
                : Optional.empty();
    }

    private static PointPayload point(TrendLine line, int number, TrendBucket bucket, TrendUnit unit) {
        Tally found = line.tallies().get(number);
        return new PointPayload(bucket.from().toString(), bucket.to().toString(), found.certain(), found.count(),
                line.occurrences() instanceof Occurrences.Counted(var counts)
                        ? OptionalLong.of(counts.get(number))
                        : OptionalLong.empty(),
                unit.value(line, number, bucket));
    }
}
