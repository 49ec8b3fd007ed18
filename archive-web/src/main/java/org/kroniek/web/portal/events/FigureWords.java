package org.kroniek.web.portal.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.search.query.EventHit.Figure;
import org.kroniek.web.portal.page.FigureNumber;
import org.kroniek.web.portal.page.PageFrame;

/** Writes the figures of an event in one short line a kind; what the sources contradict each other in stands side by side. */
final class FigureWords {

    /** Where sources tell more different numbers, the dossier has them all. */
    private static final int MOST = 4;

    private FigureWords() {}

    static List<String> of(List<Figure> figures, PageFrame frame) {
        Map<TermSnapshot, List<Figure>> byKind = figures.stream()
                .collect(Collectors.groupingBy(Figure::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(kind -> frame.text("events.figure", numbers(kind.getValue(), frame),
                kind.getKey().label(frame.language().tag()))).toList();
    }

    private static String numbers(List<Figure> figures, PageFrame frame) {
        List<String> numbers = figures.stream().map(
                figure -> FigureNumber.words(figure.from(), figure.to(), figure.approximate(), frame)).distinct()
                .toList();
        String shown = String.join(" / ", numbers.subList(0, Math.min(MOST, numbers.size())));
        return numbers.size() > MOST ? shown + " …" : shown;
    }
}
