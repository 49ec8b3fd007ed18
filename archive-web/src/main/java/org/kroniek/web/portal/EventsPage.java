package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.portal.events.EventInquiry.Reply;
import org.kroniek.web.portal.events.EventInquiry;
import org.kroniek.web.portal.events.EventItem;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.search.EventExtent;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.SearchExtent;

/** Lists events. */
@Dependent
public class EventsPage {

    private static final EventExtent EXTENT = new EventExtent(SearchExtent.USUAL_SIZE,
            EnumSet.allOf(EventFacet.class), Optional.empty());

    private final EventSearch search;
    private final EventInquiry inquiry;

    @Inject
    public EventsPage(EventSearch search, EventInquiry inquiry) {
        this.search = search;
        this.inquiry = inquiry;
    }

    PortalPage page(PortalRequest request) {
        return inquiry.page(request, EventDisplay.LIST, "events.jte", this::ask);
    }

    private SearchOutcome<Reply<List<EventItem>>> ask(EventParameters parameters, PageFrame frame) {
        return EventInquiry.answered(search.search(parameters.toQuery(EventDisplay.LIST.sort(parameters), EXTENT)),
                answer -> new Reply<>(answer, Optional.of(answer.hits().stream()
                        .map(hit -> EventItem.of(hit, frame)).toList()).filter(items -> !items.isEmpty())));
    }
}
