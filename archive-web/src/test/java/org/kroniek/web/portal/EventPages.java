package org.kroniek.web.portal;

import org.kroniek.search.query.EventSearch;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** The pages of events, by their addresses. */
final class EventPages {

    private EventPages() {}

    static PortalPage over(EventSearch search, String address) {
        PortalRequest request = SampleSite.request(address);
        return switch (request.path()) {
            case "/events" -> new EventsPage(search, PortalEvents.inquiry()).page(request);
            case "/timeline" -> new TimelinePage(search, PortalEvents.inquiry()).page(request);
            case "/map" -> new MapPage(search, PortalEvents.inquiry()).page(request);
            default -> throw new IllegalArgumentException(address);
        };
    }
}
