package org.kroniek.core.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.reading.ReadPart;

/** What one sentence reports: at most one event of a type. */
final class SentenceEvents {

    private static final int PREPOSITION_DISTANCE = 4;

    private final ReadPart part;
    private final SentenceText text;
    private final Surroundings surroundings;
    private final List<LinkedName> names;
    private final List<LinkedName> whereabouts;

    /** Made when a rule counts something: most do not. */
    private @Nullable FigureFinder figures;

    SentenceEvents(ReadPart part, SentenceText text, Surroundings surroundings) {
        this.part = part;
        this.text = text;
        this.surroundings = surroundings;
        this.names = surroundings.names(text.sentence().start(), text.sentence().end());
        this.whereabouts = whereabouts();
    }

    List<FoundEvent> find(List<SentenceMatch> matches) {
        Map<String, FoundEvent> byType = new LinkedHashMap<>();
        int from = 0;
        for (SentenceMatch match : matches) {
            EventRule rule = match.head().rule();
            int after = from;
            Optional<FoundFigure> figure = rule.count()
                    .flatMap(count -> figures().find(count, after, match.at(), match.end()));
            if (rule.count().isPresent()) {
                from = match.end();
            }
            if (figure.isPresent() || !rule.needsFigure()) {
                byType.merge(rule.type(), event(match, figure), SentenceEvents::merged);
            }
        }
        return List.copyOf(byType.values());
    }

    private FigureFinder figures() {
        FigureFinder known = figures;
        if (known == null) {
            known = new FigureFinder(text, surroundings.dates(text.sentence().start(), text.sentence().end()),
                    new AttributionFinder(text).find());
            figures = known;
        }
        return known;
    }

    private FoundEvent event(SentenceMatch match, Optional<FoundFigure> figure) {
        EventRule rule = match.head().rule();
        List<LinkedName> actors = names.stream().filter(name -> !whereabouts.contains(name)).toList();
        List<AuthorityId> places = whereabouts.isEmpty() && !rule.placeless()
                ? surroundings.placesAround(text)
                : whereabouts.stream().map(LinkedName::authority).distinct().toList();
        return new FoundEvent(rule.type(), rule.name(), part.part(),
                part.span(text.sentence().start(), text.sentence().end()),
                part.span(text.start(match.at()), text.end(match.end() - 1)),
                surroundings.date(text, match.at()), places,
                new RoleFinder(text, actors).find(match.head(), match.at()),
                figure.stream().toList());
    }

    private static FoundEvent merged(FoundEvent first, FoundEvent second) {
        List<FoundFigure> all = new ArrayList<>(first.figures());
        second.figures().stream().filter(figure -> !all.contains(figure)).forEach(all::add);
        return new FoundEvent(first.type(), first.rule(), first.part(), first.sentence(), first.trigger(), first.date(),
                first.places(), first.participants().isEmpty() ? second.participants() : first.participants(), all);
    }

    /** The places of the sentence that say where: after {@code in} or {@code near}, else after {@code of}. */
    private List<LinkedName> whereabouts() {
        List<LinkedName> places = names.stream().filter(LinkedName::isPlace).toList();
        List<LinkedName> located = new ArrayList<>();
        for (LinkedName place : places) {
            if (isAfter(place, "locative") || !located.isEmpty() && isListed(located.getLast(), place)
                    || text.is(text.wordAt(place.range().end()), "place")) {
                located.add(place);
            }
        }
        return located.isEmpty()
                ? places.stream().filter(place -> isAfter(place, "genitive") || text.isPossessive(place.range()))
                        .toList()
                : located;
    }

    /** {@code in Aktobe, Sjymkent en de hoofdstad Nur-Sultan}. */
    private boolean isListed(LinkedName before, LinkedName place) {
        int from = text.wordAt(before.range().end());
        int to = text.wordAt(place.range().start());
        return to - from < PREPOSITION_DISTANCE && !text.hasBetween(from, to, "auxiliary")
                && (text.hasBetween(from, to, "and") || from == to && text.isSigned(to));
    }

    /** Whether such a word stands before a name, with nothing but small words in between. */
    private boolean isAfter(LinkedName name, String className) {
        int word = text.wordAt(name.range().start());
        for (int i = word - 1; i >= Math.max(0, word - PREPOSITION_DISTANCE); i--) {
            if (text.isSigned(i + 1) || text.is(i, "auxiliary") || text.is(i, "agent")) {
                return false;
            }
            if (text.is(i, "locative") || text.is(i, "genitive")) {
                return text.is(i, className);
            }
        }
        return false;
    }
}
