package org.kroniek.web.portal;

import org.kroniek.core.rights.Audience;
import org.kroniek.search.query.ArticleFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.portal.authority.AuthorityView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;

/** Shows one person, organisation or place. Without the search it still has the names and what else the record says. */
@Dependent
public class AuthorityPage {

    private static final int NEWEST = 10;
    /** Beyond these a reader is better served by the timeline. */
    private static final int EVENTS = 30;
    private static final SearchExtent EXTENT = new SearchExtent(NEWEST,
            EnumSet.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE), Optional.of(HistogramInterval.AUTO), false);

    private final AuthorityReader authorities;
    private final ArticleSearch articles;
    private final EventSearch events;
    private final LinkedNames names;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public AuthorityPage(AuthorityReader authorities, ArticleSearch articles, EventSearch events, LinkedNames names,
            PageFrames frames, ProblemPages problems) {
        this.authorities = authorities;
        this.articles = articles;
        this.events = events;
        this.names = names;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        Optional<AuthorityId> asked = AuthorityId.parse(id);
        return asked.flatMap(authorities::authority).map(authority -> page(authority, request))
                .orElseGet(() -> problems.noAuthority(request));
    }

    /** Where the record of that id went when it was merged into another. */
    Optional<AuthorityId> movedTo(String id) {
        return AuthorityId.parse(id).flatMap(authorities::survivor);
    }

    private PortalPage page(AuthoritySnapshot authority, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.AUTHORITY, "authority.title",
                authority.reference().name(request.language().tag()));
        Optional<SearchAnswer> named = named(authority, request.audience());
        Map<String, String> companions = named.map(answer -> names.of(ArticleFilter.NONE, answer.facets(),
                frame.language().tag())).orElse(Map.of());
        return PortalPage.ok("authority.jte",
                AuthorityView.of(authority, named, companions, involved(authority), frame), frame);
    }

    private Optional<SearchAnswer> named(AuthoritySnapshot authority, Audience audience) {
        try {
            return answer(
                    articles.search(SearchParameters.NONE.withTogether(authority.id()).toQuery(EXTENT, audience)));
        } catch (SearchUnavailableException e) {
            return Optional.empty(); // the page says so itself
        }
    }

    private Optional<EventAnswer> involved(AuthoritySnapshot authority) {
        try {
            return answer(events.search(new EventQuery("", ExpansionChoice.NONE, Optional.empty(), Set.of(),
                    AuthorityFilter.together(authority.id()), Optional.empty(), Optional.empty(), SortOrder.OLDEST,
                    EVENTS, Optional.empty(), Set.of(), Optional.empty())));
        } catch (SearchUnavailableException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> answer(SearchOutcome<T> outcome) {
        return Stream.of(outcome).flatMap(given -> given instanceof SearchOutcome.Answered<T>(T answer)
                ? Stream.of(answer)
                : Stream.empty()).findFirst();
    }
}
