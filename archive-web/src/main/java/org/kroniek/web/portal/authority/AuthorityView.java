package org.kroniek.web.portal.authority;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.map.SmallMap;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;

/**
 * The page of a person, organisation or place.
 *
 * @param kind person, organisation or place
 * @param life when it began and ended
 * @param coordinates in degrees, for reading
 * @param map of a place itself, or of where the events of somebody happened
 * @param named the articles that name it; empty while the search is away
 * @param involved its events; empty while the search is away
 */
public record AuthorityView(String kind, String name, Optional<Wording> description, List<Life> life,
        List<NameGroup> names,
        List<Related> related, List<Elsewhere> elsewhere, Optional<String> coordinates, Optional<SmallMap> map,
        Optional<NamedIn> named, Optional<InvolvedIn> involved, int absorbed, String permanent, String json) {

    /** A day in its life. @param label born, died, founded … */
    public record Life(String label, DateLabel date) {}

    /** A relation. */
    public record Related(String kind, String name, String page) {}

    /** What another catalogue calls it. */
    public record Elsewhere(String catalogue, String id, String address) {}

    /**
     * What the page shows.
     *
     * @param articles the search for articles that name it
     * @param names of those named with it, by id
     * @param events the search for its events
     */
    public static AuthorityView of(AuthoritySnapshot authority, Optional<SearchAnswer> articles,
            Map<String, String> names, Optional<EventAnswer> events, PageFrame frame) {
        String language = frame.language().tag();
        return new AuthorityView(frame.text("authority.kind." + authority.kind()),
                authority.reference().name(language), Wording.of(authority.descriptions(), frame),
                life(authority, frame), NameGroup.of(authority.names(), frame),
                authority.relations().stream().map(relation -> new Related(
                        frame.text("authority.relation." + relation.kind()), relation.target().name(language),
                        frame.links().authority(relation.target().id()))).toList(),
                authority.identifiers().stream().map(identifier -> new Elsewhere(identifier.scheme().label(),
                        identifier.value(), identifier.scheme().address(identifier.value()))).toList(),
                authority.coordinates().map(point -> String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(),
                        point.longitude())),
                SmallMap.of(spots(authority, events, frame), frame),
                articles.map(answer -> NamedIn.of(authority, answer, names, frame)),
                events.map(answer -> InvolvedIn.of(answer, authority.id(), frame)), authority.absorbed().size(),
                frame.links().permanent(authority.id()), "/api/v1/authorities/" + authority.id());
    }

    private static List<SmallMap.Spot> spots(AuthoritySnapshot authority, Optional<EventAnswer> events,
            PageFrame frame) {
        String language = frame.language().tag();
        return authority.coordinates()
                .map(point -> List.of(new SmallMap.Spot(authority.reference().name(language), point,
                        Optional.empty())))
                .orElseGet(() -> events.stream().flatMap(answer -> answer.hits().stream())
                        .flatMap(event -> event.places().stream())
                        .flatMap(place -> place.coordinates().map(point -> new SmallMap.Spot(
                                place.names().in(language).orElse(""), point,
                                place.authority().map(frame.links()::authority))).stream())
                        .distinct().toList());
    }

    private static List<Life> life(AuthoritySnapshot authority, PageFrame frame) {
        String kind = "authority." + authority.kind();
        return Stream.concat(
                authority.begin().map(date -> life(kind + ".begin", date, frame)).stream(),
                authority.end().map(date -> life(kind + ".end", date, frame)).stream()).toList();
    }

    private static Life life(String key, EdtfDate date, PageFrame frame) {
        return new Life(frame.text(key), DateLabel.of(Optional.of(date.text()), frame.messages()));
    }
}
