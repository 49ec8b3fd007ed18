package org.kroniek.web.portal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.TrendParameters;
import org.kroniek.web.search.TrendUnit;

/**
 * The numbers of a drawing. Of a time of which the archive may have something the row stands there, with what is known.
 *
 * @param valued whether cells have a value beside the count
 */
public record TrendTable(List<String> lines, List<Row> rows, boolean valued) {

    public TrendTable {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** A bucket. @param held articles of that time that the archive has @param perhaps how many more it may have */
    public record Row(String label, long held, long perhaps, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a line has in a bucket.
     *
     * @param count articles that surely are of that time
     * @param perhaps how many more may be
     * @param value per thousand articles or million words; empty when nothing is known
     * @param url the search for them
     */
    public record Cell(long count, long perhaps, Optional<Double> value, String url) {}

    static TrendTable of(Trend trend, TrendParameters asked, PageFrame frame) {
        TrendTime time = new TrendTime(trend.interval(), frame);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.buckets().size(); i++) {
            TrendBucket bucket = trend.buckets().get(i);
            Tally held = bucket.held();
            if (held.count() > 0) {
                List<Cell> cells = new ArrayList<>();
                for (TrendLine line : trend.lines()) {
                    cells.add(cell(line, i, bucket, asked, time));
                }
                rows.add(new Row(time.label(bucket), held.certain(), held.count() - held.certain(), cells));
            }
        }
        return new TrendTable(trend.lines().stream().map(TrendLine::text).toList(), rows,
                asked.unit() != TrendUnit.COUNT);
    }

    private static Cell cell(TrendLine line, int number, TrendBucket bucket, TrendParameters asked, TrendTime time) {
        Tally found = line.tallies().get(number);
        OptionalDouble value = asked.unit().value(line, number, bucket);
        return new Cell(found.certain(), found.count() - found.certain(),
                value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty(), time.frame().links()
                        .search(asked.search(line.text()).withDates(Optional.of(time.filter(bucket)))));
    }
}
