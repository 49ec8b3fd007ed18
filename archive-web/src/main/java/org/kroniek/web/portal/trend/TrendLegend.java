package org.kroniek.web.portal.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.Additions;
import org.kroniek.web.portal.search.SearchProblem;
import org.kroniek.web.reading.QueryReading;
import org.kroniek.web.search.TrendParameters;

/**
 * Which line is which, and how it was read.
 *
 * @param text as typed
 * @param url the search for it
 * @param total articles it finds, whenever they are from
 * @param undated those among them that no bucket can have
 * @param uncounted why it could not be counted how often the words stand in texts, if that was asked
 */
public record TrendLegend(TrendMark mark, String text, String url, String reading, long total, long undated,
        Optional<String> uncounted,
        Optional<Additions> additions, List<SearchProblem> warnings) {

    public TrendLegend {
        warnings = List.copyOf(warnings);
    }

    static List<TrendLegend> of(Trend trend, TrendParameters asked, PageFrame frame) {
        return IntStream.range(0, trend.lines().size()).mapToObj(i -> of(trend.lines().get(i), i, asked, frame))
                .toList();
    }

    private static TrendLegend of(TrendLine line, int number, TrendParameters asked, PageFrame frame) {
        QueryNode tree = line.reading();
        return new TrendLegend(TrendMark.of(number), line.text(), frame.links().search(asked.search(line.text())),
                QueryReading.of(tree, frame.language()), line.total(), line.undated(),
                uncounted(line.occurrences(), frame),
                Additions.of(line.expansions(), asked.within().expansion(),
                        choice -> frame.links().trends(asked.withFilters(asked.within().withExpansion(choice))), frame),
                line.warnings().stream().map(warning -> SearchProblem.ofLine(warning, number, line.text(), frame))
                        .toList());
    }

    private static Optional<String> uncounted(Occurrences occurrences, PageFrame frame) {
        return switch (occurrences) {
            case Occurrences.Counted _ -> Optional.empty();
            case Occurrences.Absent.NOT_WANTED -> Optional.empty();
            case Occurrences.Absent.NOT_A_TERM -> Optional.of(frame.text("trends.notATerm"));
            case Occurrences.Absent.TOO_MANY -> Optional.of(frame.text("trends.tooMany"));
        };
    }
}
