package org.kroniek.web.portal.search;

import org.kroniek.search.query.correction.Correction;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/** What may have been meant. @param total articles it finds */
public record CorrectedQuery(String text, long total, String url) {

    static CorrectedQuery of(Correction correction, SearchParameters parameters, PageFrame frame) {
        return new CorrectedQuery(correction.text(), correction.total(),
                frame.links().search(parameters.withText(correction.text())));
    }
}
