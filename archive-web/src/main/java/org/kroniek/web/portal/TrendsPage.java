package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.search.query.trend.TrendSearch;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.trend.TrendView;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.Parsed;
import org.kroniek.web.search.TrendParameters;

/** Draws how often words and names occur over time. */
@Dependent
public class TrendsPage {

    private static final String TEMPLATE = "trends.jte";
    private static final int BAD_REQUEST = 400;
    /** A year of days: more points cannot be told apart on any screen. */
    private static final int MOST_BUCKETS = 366;

    private final TrendSearch trends;
    private final LinkedNames names;
    private final PageFrames frames;

    @Inject
    public TrendsPage(TrendSearch trends, LinkedNames names, PageFrames frames) {
        this.trends = trends;
        this.names = names;
        this.frames = frames;
    }

    PortalPage page(PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.TRENDS, "trends.title");
        return switch (TrendParameters.read(request.parameters())) {
            case Parsed.Valid<TrendParameters>(TrendParameters asked) when asked.lines().isEmpty() ->
                PortalPage.ok(TEMPLATE, TrendView.empty(asked, frame), frame);
            case Parsed.Valid<TrendParameters>(TrendParameters asked) ->
                answer(asked.withFilters(names.followed(asked.within())), frame.unlisted());
            case Parsed.Invalid<TrendParameters>(TrendParameters understood, List<ParameterProblem> problems) ->
                refused(TrendView.misspelt(understood, problems, frame), frame.unlisted());
        };
    }

    private PortalPage answer(TrendParameters asked, PageFrame frame) {
        return switch (trends.trend(asked.toQuery(MOST_BUCKETS, frame.request().audience()))) {
            case TrendOutcome.Answered(Trend trend) ->
                PortalPage.ok(TEMPLATE, TrendView.answered(asked, trend, frame), frame);
            case TrendOutcome.Refused(var problems) -> refused(TrendView.misread(asked, problems, frame), frame);
        };
    }

    private static PortalPage refused(TrendView view, PageFrame frame) {
        return PortalPage.ok(TEMPLATE, view, frame).withStatus(BAD_REQUEST);
    }
}
