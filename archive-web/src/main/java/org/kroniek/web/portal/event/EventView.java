package org.kroniek.web.portal.event;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.cite.CitePart;
import org.kroniek.web.portal.map.SmallMap;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;
import org.kroniek.web.portal.timeline.SmallTimeline;

/**
 * The dossier of an event.
 *
 * @param parent the larger event
 * @param passages that it happened
 * @param datePassages when
 * @param parts the smaller events it consists of, earliest first
 * @param timeline of the parts, where there are enough to compare
 * @param map of the places whose coordinates are known
 * @param articles how many articles the evidence is taken from
 */
public record EventView(String type, Wording title, Optional<Wording> description, DateLabel date,
        Optional<Link> parent, List<PassageView> passages, List<PassageView> datePassages, List<ClaimView> places,
        List<ClaimView> participants, List<FigureGroup> figures, List<Part> parts, Optional<SmallTimeline> timeline,
        Optional<SmallMap> map, int articles, CitePart cite, String permanent, String json) {

    /** Another page. */
    public record Link(Wording title, String address) {}

    /** An event that is part of this one. */
    public record Part(Wording title, String address, DateLabel date, boolean dated, String type) {}

    /** The parts that the timeline of the parts does not show: all of them, when there is none. */
    public List<Part> partsBeside() {
        return timeline.isEmpty() ? parts : parts.stream().filter(part -> !part.dated()).toList();
    }

    /** @param cite how to cite it */
    public static EventView of(EventSnapshot event, CitePart cite, PageFrame frame) {
        String language = frame.language().tag();
        return new EventView(event.type().label(language),
                Wording.of(event.titles(), frame).orElseThrow(), Wording.of(event.descriptions(), frame),
                date(event.date(), frame),
                event.parent().map(parent -> new Link(title(parent, frame), frame.links().event(parent.id()))),
                passages(event, ClaimReference.EVENT, frame), passages(event, ClaimReference.DATE, frame),
                event.places().stream().map(place -> place(place, event, frame)).toList(),
                event.participants().stream().map(participant -> participant(participant, event, frame)).toList(),
                FigureGroup.of(event, frame), event.parts().stream().map(part -> part(part, frame)).toList(),
                timeline(event, frame), map(event, frame),
                (int) event.evidence().stream().map(evidence -> evidence.article().id()).distinct().count(),
                cite, frame.links().permanent(event.id()),
                "/api/v1/events/" + event.id());
    }

    private static ClaimView place(PlaceClaim place, EventSnapshot event, PageFrame frame) {
        return claim(place.authority(), place.name(), "", ClaimReference.Kind.PLACE, place.key(), event, frame);
    }

    private static ClaimView participant(ParticipantClaim participant, EventSnapshot event, PageFrame frame) {
        return claim(participant.authority(), participant.name(), participant.role().label(frame.language().tag()),
                ClaimReference.Kind.PARTICIPANT, participant.key(), event, frame);
    }

    private static ClaimView claim(Optional<AuthorityReference> authority, Optional<String> name, String aside,
            ClaimReference.Kind kind, String key, EventSnapshot event, PageFrame frame) {
        String text = authority.map(known -> known.name(frame.language().tag())).or(() -> name).orElse("");
        return new ClaimView(text, authority.map(known -> frame.links().authority(known.id())), aside,
                passages(event, new ClaimReference(kind, key), frame));
    }

    private static List<PassageView> passages(EventSnapshot event, ClaimReference claim, PageFrame frame) {
        return event.evidenceFor(claim).stream().map(evidence -> PassageView.of(evidence, frame)).toList();
    }

    private static Optional<SmallTimeline> timeline(EventSnapshot event, PageFrame frame) {
        return SmallTimeline.of(event.parts().stream().flatMap(part -> part.date().map(date -> new SmallTimeline.Entry(
                title(part, frame), date, frame.links().event(part.id()))).stream()).toList(), frame);
    }

    private static Optional<SmallMap> map(EventSnapshot event, PageFrame frame) {
        return SmallMap.of(event.places().stream().flatMap(place -> place.coordinates()
                .map(point -> new SmallMap.Spot(
                        place.authority().map(known -> known.name(frame.language().tag())).or(place::name).orElse(""),
                        point, place.authority().map(known -> frame.links().authority(known.id()))))
                .stream()).toList(), frame);
    }

    private static Part part(EventReference part, PageFrame frame) {
        String language = frame.language().tag();
        return new Part(title(part, frame), frame.links().event(part.id()), date(part.date(), frame),
                part.date().isPresent(), part.type().label(language));
    }

    private static Wording title(EventReference event, PageFrame frame) {
        return Wording.of(event.titles(), frame).orElseThrow();
    }

    private static DateLabel date(Optional<EdtfDate> date, PageFrame frame) {
        return DateLabel.of(date.map(EdtfDate::text), frame.messages());
    }
}
