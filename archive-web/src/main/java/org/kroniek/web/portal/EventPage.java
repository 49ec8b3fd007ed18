package org.kroniek.web.portal;

import org.kroniek.core.projection.ReadableEvents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.web.portal.cite.CiteParts;
import org.kroniek.web.portal.event.EventView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;

/** Shows the dossier of one event, read from the database: it works while the search does not. */
@Dependent
public class EventPage {

    private final ReadableEvents events;
    private final CiteParts cites;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public EventPage(ReadableEvents events, CiteParts cites, PageFrames frames, ProblemPages problems) {
        this.events = events;
        this.cites = cites;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        Optional<EventId> asked = EventId.parse(id);
        return asked.flatMap(event -> events.event(event, request.audience())).map(event -> page(event, request))
                .orElseGet(() -> asked.filter(events::isWithdrawn).isPresent()
                        ? problems.withdrawnEvent(request)
                        : problems.noEvent(request));
    }

    private PortalPage page(EventSnapshot event, PortalRequest request) {
        String title = event.reference().title(request.language().tag());
        PageFrame frame = frames.frame(request, Section.EVENT, "event.title", title);
        return PortalPage.ok("event.jte",
                EventView.of(event, cites.of(event, frame), frame), frame);
    }
}
