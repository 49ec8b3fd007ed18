package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.portal.events.EventInquiry.Reply;
import org.kroniek.web.portal.events.EventInquiry;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.timeline.TimelineMaker;
import org.kroniek.web.portal.timeline.TimelineView;
import org.kroniek.web.search.EventExtent;
import org.kroniek.web.search.EventParameters;

/** Draws events along a line of time, oldest first. */
@Dependent
public class TimelinePage {

    private final EventSearch search;
    private final EventInquiry inquiry;

    @Inject
    public TimelinePage(EventSearch search, EventInquiry inquiry) {
        this.search = search;
        this.inquiry = inquiry;
    }

    PortalPage page(PortalRequest request) {
        return inquiry.page(request, EventDisplay.TIMELINE, "timeline.jte", this::ask);
    }

    private SearchOutcome<Reply<TimelineView>> ask(EventParameters parameters, PageFrame frame) {
        EventExtent extent = new EventExtent(TimelineMaker.MOST_DRAWN, EnumSet.allOf(EventFacet.class),
                Optional.of(TimelineMaker.interval(parameters)));
        SortOrder sort = EventDisplay.TIMELINE.sort(parameters);
        return EventInquiry.answered(search.search(parameters.toQuery(sort, extent)),
                answer -> new Reply<>(answer, TimelineMaker.of(parameters, answer, frame)));
    }
}
