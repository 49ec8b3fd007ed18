package org.kroniek.web.portal.problem;

import org.kroniek.web.reading.DateWords;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.time.Instant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.search.SearchForm;

/** Makes pages about problems. */
@Dependent
public class ProblemPages {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int GONE = 410;
    private static final int TOO_LARGE = 422;
    private static final int TOO_OFTEN = 429;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    /** About as long as Elasticsearch needs to come back after a hiccup. */
    private static final String SECONDS_TO_WAIT = "5";

    private final PageFrames frames;

    @Inject
    public ProblemPages(PageFrames frames) {
        this.frames = frames;
    }

    /** There is no page at the address. */
    public PortalPage notFound(PortalRequest request) {
        return page(request, NOT_FOUND, "problem.notFound.headline", "problem.notFound.reason",
                List.of("problem.notFound.check", "problem.notFound.search"), Optional.empty());
    }

    /** The address is that of an article, but the archive has none of that id. */
    public PortalPage noArticle(PortalRequest request) {
        return page(request, NOT_FOUND, "problem.noArticle.headline", "problem.noArticle.reason",
                List.of("problem.noArticle.check", "problem.notFound.search"), Optional.empty());
    }

    /** The address is that of an event, but the archive has none of that id. */
    public PortalPage noEvent(PortalRequest request) {
        return page(request, NOT_FOUND, "problem.noEvent.headline", "problem.noEvent.reason",
                List.of("problem.noArticle.check", "problem.notFound.search"), Optional.empty());
    }

    /** The article was shown once and has been taken back: that, when and why is all there is to say. */
    public PortalPage withdrawnArticle(PortalRequest request, String reason, Instant since) {
        PageFrame frame = frames.frame(request, Section.NONE, "problem.withdrawnArticle.headline").unlisted();
        String day = new DateWords(frame.language()).of(LocalDate.ofInstant(since, ZoneOffset.UTC).toString());
        ProblemView view = new ProblemView(GONE, frame.text("problem.withdrawnArticle.headline"),
                frame.text("problem.withdrawnArticle.reason", day, reason),
                List.of(frame.text("problem.withdrawnArticle.address"), frame.text("problem.notFound.search")),
                Optional.empty(), false, SearchForm.small(frame));
        return new PortalPage("problem.jte", view, frame, GONE, Map.of("Cache-Control", "no-store"));
    }

    /** The event was shown once and has been taken back. */
    public PortalPage withdrawnEvent(PortalRequest request) {
        return page(request, GONE, "problem.withdrawnEvent.headline", "problem.withdrawnEvent.reason",
                List.of("problem.notFound.search"), Optional.empty());
    }

    /** The address is that of a person, organisation or place, but the archive has none of that id. */
    public PortalPage noAuthority(PortalRequest request) {
        return page(request, NOT_FOUND, "problem.noAuthority.headline", "problem.noAuthority.reason",
                List.of("problem.noArticle.check", "problem.notFound.search"), Optional.empty());
    }

    /** The address is that of a kept search, but the archive has none of that id. */
    public PortalPage noCited(PortalRequest request) {
        return page(request, NOT_FOUND, "problem.noCited.headline", "problem.noCited.reason",
                List.of("problem.noArticle.check", "problem.notFound.search"), Optional.empty());
    }

    /** There are more articles than can be kept or compared. */
    public PortalPage tooManyArticles(PortalRequest request) {
        return page(request, TOO_LARGE, "problem.tooMany.headline", "problem.tooMany.reason",
                List.of("problem.tooMany.narrow"), Optional.empty());
    }

    /** This visitor has kept many searches of late. */
    public PortalPage tooOften(PortalRequest request, Duration wait) {
        return page(request, TOO_OFTEN, "problem.tooOften.headline", "problem.tooOften.reason",
                List.of("problem.tooOften.wait"), Optional.empty())
                .withHeaders(Map.of("Retry-After", String.valueOf(wait.toSeconds() + 1), "Cache-Control", "no-store"));
    }

    /** Others are being served. */
    public PortalPage busy(PortalRequest request) {
        return page(request, UNAVAILABLE, "problem.busy.headline", "problem.busy.reason",
                List.of("problem.unavailable.again"), Optional.empty())
                .withHeaders(Map.of("Retry-After", SECONDS_TO_WAIT, "Cache-Control", "no-store"));
    }

    /** Another site made the browser send this. */
    public PortalPage foreign(PortalRequest request) {
        return page(request, FORBIDDEN, "problem.foreign.headline", "problem.foreign.reason",
                List.of("problem.notFound.search"), Optional.empty());
    }

    /** The account is not one that may see the page. */
    public PortalPage notAllowed(PortalRequest request) {
        return page(request, FORBIDDEN, "problem.forbidden.headline", "problem.forbidden.reason",
                List.of("problem.forbidden.ask", "problem.notFound.search"), Optional.empty());
    }

    /** The search does not answer; everything else works. */
    public PortalPage searchUnavailable(PortalRequest request) {
        return page(request, UNAVAILABLE, "problem.unavailable.headline", "problem.unavailable.reason",
                List.of("problem.unavailable.again", "problem.unavailable.articles"), Optional.empty())
                .withHeaders(Map.of("Retry-After", SECONDS_TO_WAIT, "Cache-Control", "no-store"));
    }

    /** The request as such cannot be served: another method, another media type. */
    public PortalPage refused(PortalRequest request, int status) {
        String reason = status == NOT_ALLOWED ? "problem.notAllowed.reason" : "problem.refused.reason";
        return page(request, status, "problem.refused.headline", reason, List.of("problem.notFound.search"),
                Optional.empty());
    }

    /**
     * Something broke.
     *
     * @param incident under which the log tells more
     */
    public PortalPage unexpected(PortalRequest request, int status, String incident) {
        return page(request, status, "problem.unexpected.headline", "problem.unexpected.reason",
                List.of("problem.unexpected.again", "problem.unexpected.tell"), Optional.of(incident));
    }

    private PortalPage page(PortalRequest request, int status, String headline, String reason,
            List<String> remedies, Optional<String> incident) {
        PageFrame frame = frames.frame(request, Section.NONE, headline).unlisted();
        ProblemView view = new ProblemView(status, frame.text(headline), frame.text(reason),
                remedies.stream().map(frame::text).toList(), incident, status >= SERVER_ERROR,
                SearchForm.small(frame));
        return new PortalPage("problem.jte", view, frame, status, Map.of("Cache-Control", "no-store"));
    }
}
