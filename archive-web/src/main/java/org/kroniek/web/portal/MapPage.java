package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.events.EventInquiry.Reply;
import org.kroniek.web.portal.events.EventInquiry;
import org.kroniek.web.portal.map.EventMapView;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.search.EventExtent;
import org.kroniek.web.search.EventParameters;

/** Draws events on a map, oldest first at each place. */
@Dependent
public class MapPage {

    /** The page shows counts and the map, no hits of the list. */
    private static final EventExtent EXTENT = new EventExtent(1, EnumSet.allOf(EventFacet.class), Optional.empty());

    private final EventSearch search;
    private final EventInquiry inquiry;

    @Inject
    public MapPage(EventSearch search, EventInquiry inquiry) {
        this.search = search;
        this.inquiry = inquiry;
    }

    PortalPage page(PortalRequest request) {
        return inquiry.page(request, EventDisplay.MAP, "map.jte", this::ask);
    }

    private SearchOutcome<Reply<EventMapView>> ask(EventParameters asked, PageFrame frame) {
        EventParameters parameters = asked.withCursor(Optional.empty());
        SortOrder sort = EventDisplay.MAP.sort(parameters);
        return switch (search.search(parameters.toQuery(sort, EXTENT))) {
            case SearchOutcome.Answered<EventAnswer>(EventAnswer answer) -> drawn(parameters, sort, answer, frame);
            case SearchOutcome.Refused<EventAnswer>(List<QueryProblem> problems) ->
                new SearchOutcome.Refused<>(problems);
            case SearchOutcome.CursorRefused<EventAnswer>() -> new SearchOutcome.CursorRefused<>();
        };
    }

    /** The map shows the other places too: like a list of values to filter by, it does not heed the filter on itself. */
    private SearchOutcome<Reply<EventMapView>> drawn(EventParameters parameters, SortOrder sort, EventAnswer answer,
            PageFrame frame) {
        EventAnswer unpaged = new EventAnswer(answer.reading(), answer.warnings(), answer.expansions(), answer.total(),
                answer.tookMillis(), answer.hits(), answer.facets(), answer.histogram(), Optional.empty(),
                Optional.empty());
        EventParameters everywhere = parameters.withInvolved(parameters.involved().with(AuthorityKind.PLACE, List.of()))
                .withBox(parameters.within().map(EventMapView::around));
        return EventInquiry.answered(search.map(everywhere.toQuery(sort, EXTENT)),
                map -> new Reply<>(unpaged, answer.total() == 0 && map.events().isEmpty()
                        ? Optional.empty()
                        : Optional.of(EventMapView.of(parameters, map, answer.total(), frame))));
    }
}
