package org.kroniek.web.portal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.TrendParameters;

/**
 * Lines over time, with what the archive holds below them. Where it holds nothing a line is broken: nothing is known there,
 * and zero would be a claim.
 *
 * @param top value of the upper edge
 * @param half value half way up
 * @param gaps stretches of which the archive has nothing that surely is of that time
 * @param mostHeld the highest count of {@code held}
 */
public record TrendChart(List<Line> lines, List<Gap> gaps, List<Column> held, double top, double half, long mostHeld,
        String first, String last) {

    /** Of the inner drawing, which has no percents: its width and height. */
    public static final int SIZE = 1_000;

    private static final double LEAST = 4;

    public TrendChart {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
    }

    /** A line. @param path between its points, in units of {@link #SIZE} */
    public record Line(TrendMark mark, String path, List<Point> points) {}

    /**
     * A point.
     *
     * @param label its time in words
     * @param url the search for what it stands for
     */
    public record Point(String x, String y, String label, long count, double value, String url) {}

    /** A stretch without anything. */
    public record Gap(String x, String width) {}

    /**
     * What the archive holds of one bucket.
     *
     * @param certain articles that surely are of that time
     * @param perhaps how many more may be
     * @param top from where on the column stands for what may be, in percent from above
     * @param middle from where on it stands for what surely is
     */
    public record Column(String x, String width, String top, String middle, String topHeight, String middleHeight,
            String label, long certain, long perhaps) {}

    static TrendChart of(Trend trend, TrendParameters asked, PageFrame frame) {
        List<TrendBucket> buckets = trend.buckets();
        double highest = trend.lines().stream()
                .flatMapToDouble(line -> IntStream.range(0, buckets.size()).mapToObj(i -> value(line, i, trend, asked))
                        .flatMapToDouble(OptionalDouble::stream))
                .max().orElse(0);
        TrendScale scale = TrendScale.of(buckets.size(), highest);
        TrendTime time = new TrendTime(trend.interval(), frame);
        List<Line> lines = new ArrayList<>();
        for (TrendLine line : trend.lines()) {
            lines.add(line(line, TrendMark.of(lines.size()), trend, asked, scale, time));
        }
        long most = buckets.stream().mapToLong(bucket -> bucket.held().count()).max().orElse(0);
        return new TrendChart(lines, gaps(buckets, scale),
                IntStream.range(0, buckets.size()).filter(i -> buckets.get(i).held().count() > 0)
                        .mapToObj(i -> column(buckets.get(i), i, most, scale, time)).toList(),
                scale.top(), scale.top() / 2, most, time.label(buckets.getFirst()), time.label(buckets.getLast()));
    }

    private static OptionalDouble value(TrendLine line, int bucket, Trend trend, TrendParameters asked) {
        return asked.unit().value(line, bucket, trend.buckets().get(bucket));
    }

    private static Line line(TrendLine line, TrendMark mark, Trend trend, TrendParameters asked, TrendScale scale,
            TrendTime time) {
        StringBuilder path = new StringBuilder();
        List<Point> points = new ArrayList<>();
        boolean drawing = false;
        for (int i = 0; i < trend.buckets().size(); i++) {
            OptionalDouble value = value(line, i, trend, asked);
            if (value.isPresent()) {
                double x = scale.middle(i);
                double y = scale.height(value.getAsDouble());
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", drawing ? "L" : "M", x * SIZE / 100,
                        y * SIZE / 100));
                TrendBucket bucket = trend.buckets().get(i);
                points.add(new Point(TrendScale.percent(x), TrendScale.percent(y), time.label(bucket),
                        line.tallies().get(i).certain(), value.getAsDouble(), time.frame().links().search(
                                asked.search(line.text()).withDates(Optional.of(time.filter(bucket))))));
            }
            drawing = value.isPresent();
        }
        return new Line(mark, path.toString(), points);
    }

    private static List<Gap> gaps(List<TrendBucket> buckets, TrendScale scale) {
        List<Gap> gaps = new ArrayList<>();
        for (int from = 0; from < buckets.size(); from++) {
            int to = from;
            while (to < buckets.size() && !buckets.get(to).isCovered()) {
                to++;
            }
            if (to > from) {
                gaps.add(new Gap(TrendScale.percent(scale.left(from)),
                        TrendScale.percent(scale.left(to) - scale.left(from))));
                from = to;
            }
        }
        return gaps;
    }

    private static Column column(TrendBucket bucket, int number, long most, TrendScale scale, TrendTime time) {
        Tally held = bucket.held();
        double height = Math.max(LEAST, 100.0 * held.count() / most);
        double certain = height * held.certain() / held.count();
        return new Column(TrendScale.percent(scale.left(number)),
                TrendScale.percent(scale.left(number + 1) - scale.left(number)), TrendScale.percent(100 - height),
                TrendScale.percent(100 - certain), TrendScale.percent(height - certain), TrendScale.percent(certain),
                time.label(bucket), held.certain(), held.count() - held.certain());
    }
}
