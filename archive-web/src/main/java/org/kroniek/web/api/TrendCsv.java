package org.kroniek.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.export.SpreadsheetText;
import org.kroniek.web.search.TrendUnit;

/**
 * Queries over time as comma-separated values (RFC 4180), a row for each query and bucket. What stands where nothing is known
 * is empty, never zero.
 */
final class TrendCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("query", "from", "to", "certain",
            "possible", "coverageCertain", "coveragePossible", "words", "occurrences", "perThousandArticles",
            "perMillionWords").get();
    /** More digits than any count of articles justifies. */
    private static final MathContext DIGITS = new MathContext(6);

    private TrendCsv() {}

    static String of(Trend trend) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (TrendLine line : trend.lines()) {
                for (int i = 0; i < trend.buckets().size(); i++) {
                    row(line, i, trend.buckets().get(i), printer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static void row(TrendLine line, int number, TrendBucket bucket, CSVPrinter printer) throws IOException {
        Tally found = line.tallies().get(number);
        Tally held = bucket.held();
        printer.printRecord(SpreadsheetText.of(line.text()), bucket.from(), bucket.to(), found.certain(), found.count(),
                held.certain(), held.count(), bucket.words(), occurrences(line.occurrences(), number),
                number(TrendUnit.ARTICLES.value(line, number, bucket)),
                number(TrendUnit.WORDS.value(line, number, bucket)));
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
