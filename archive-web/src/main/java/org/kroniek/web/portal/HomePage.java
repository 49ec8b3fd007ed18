package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.portal.help.HelpView;
import org.kroniek.web.portal.home.Holdings;
import org.kroniek.web.portal.home.HomeView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.search.SearchForm;
import org.kroniek.web.search.EventExtent;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;

/** Opens the archive: a search box, what there is, and ways in. Works, with less on it, while the search does not. */
@Dependent
public class HomePage {

    /** One in full width, and four rows of two. */
    private static final int NEWEST = 9;
    private static final SearchExtent EXTENT = new SearchExtent(NEWEST,
            EnumSet.of(Facet.LANGUAGE, Facet.PUBLICATION, Facet.YEAR),
            Optional.of(HistogramInterval.AUTO), false);
    /** A column of them, beside the ways in. */
    private static final int NEWEST_EVENTS = 5;
    private static final EventExtent EVENT_EXTENT = new EventExtent(NEWEST_EVENTS, Set.of(), Optional.empty());

    private final ArticleSearch search;
    private final EventSearch events;
    private final PageFrames frames;

    @Inject
    public HomePage(ArticleSearch search, EventSearch events, PageFrames frames) {
        this.search = search;
        this.events = events;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.HOME, "home.title");
        HomeView view = new HomeView(SearchForm.small(frame), HelpView.few(frame), holdings(frame));
        return PortalPage.ok("home.jte", view, frame);
    }

    private Optional<Holdings> holdings(PageFrame frame) {
        try {
            return search.search(
                    SearchParameters.NONE.toQuery(EXTENT,
                            frame.request().audience())) instanceof SearchOutcome.Answered(SearchAnswer answer)
                                    ? Optional.of(Holdings.of(answer, latest(), frame))
                                    : Optional.empty();
        } catch (SearchUnavailableException e) {
            // The page says so itself; whoever runs the archive is told by the health check.
            return Optional.empty();
        }
    }

    private List<EventHit> latest() {
        return events.search(
                EventParameters.NONE.toQuery(SortOrder.NEWEST,
                        EVENT_EXTENT)) instanceof SearchOutcome.Answered(EventAnswer answer)
                                ? answer.hits()
                                : List.of();
    }
}
