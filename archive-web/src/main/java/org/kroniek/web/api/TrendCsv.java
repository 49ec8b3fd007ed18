package org.kroniek.web.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.search.TrendUnit;

/**
 * Queries over time as comma-separated values (RFC 4180), a row for each query and bucket. What stands where nothing is known
 * is empty, never zero.
 */
final class TrendCsv {

    private static final String END = "\r\n";
    private static final String HEADER = "query,from,to,certain,possible,coverageCertain,coveragePossible,words,"
            + "occurrences,perThousandArticles,perMillionWords";
    /** More digits than any count of articles justifies. */
    private static final MathContext DIGITS = new MathContext(6);

    private TrendCsv() {}

    static String of(Trend trend) {
        StringBuilder csv = new StringBuilder(HEADER).append(END);
        for (TrendLine line : trend.lines()) {
            for (int i = 0; i < trend.buckets().size(); i++) {
                row(line, i, trend.buckets().get(i), csv);
            }
        }
        return csv.toString();
    }

    private static void row(TrendLine line, int number, TrendBucket bucket, StringBuilder csv) {
        Tally found = line.tallies().get(number);
        csv.append(quoted(line.text())).append(',').append(bucket.from()).append(',').append(bucket.to()).append(',')
                .append(found.certain()).append(',').append(found.count()).append(',')
                .append(bucket.held().certain()).append(',').append(bucket.held().count()).append(',')
                .append(bucket.words()).append(',').append(occurrences(line.occurrences(), number)).append(',')
                .append(number(TrendUnit.ARTICLES.value(line, number, bucket))).append(',')
                .append(number(TrendUnit.WORDS.value(line, number, bucket))).append(END);
    }

    /** An apostrophe keeps a spreadsheet from taking {@code =Putin} for a formula. */
    private static String quoted(String query) {
        String harmless = "=+-@".indexOf(query.charAt(0)) < 0 ? query : "'" + query;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static String occurrences(Occurrences occurrences, int number) {
        return occurrences instanceof Occurrences.Counted(var counts) ? counts.get(number).toString() : "";
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : BigDecimal.valueOf(value.getAsDouble()).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
