package org.kroniek.web.portal.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.web.portal.page.FigureNumber;
import org.kroniek.web.portal.page.PageFrame;

/**
 * All figures of one kind, side by side.
 *
 * @param kind what is counted
 * @param differ whether the sources give different numbers
 */
public record FigureGroup(String kind, boolean differ, List<ClaimView> figures) {

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    static List<FigureGroup> of(EventSnapshot event, PageFrame frame) {
        Map<TermSnapshot, List<FigureClaim>> byKind = event.figures().stream()
                .collect(Collectors.groupingBy(FigureClaim::kind, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(group -> new FigureGroup(group.getKey().label(frame.language().tag()), differ(group.getValue()),
                        group.getValue().stream().map(figure -> view(figure, event, frame)).toList()))
                .toList();
    }

    private static boolean differ(List<FigureClaim> figures) {
        return figures.stream().map(figure -> List.of(figure.from(), figure.to())).distinct().count() > 1;
    }

    private static ClaimView view(FigureClaim figure, EventSnapshot event, PageFrame frame) {
        String said = figure.attributedTo().map(authority -> authority.name(frame.language().tag()))
                .or(figure::attribution).map(who -> frame.text("event.figure.according", who)).orElse("");
        Optional<String> link = figure.attributedTo().map(AuthorityReference::id).map(frame.links()::authority);
        return new ClaimView(FigureNumber.words(figure.from(), figure.to(), figure.approximate(), frame), link, said,
                event.evidenceFor(new ClaimReference(ClaimReference.Kind.FIGURE, figure.key())).stream()
                        .map(evidence -> PassageView.of(evidence, frame)).toList());
    }
}
