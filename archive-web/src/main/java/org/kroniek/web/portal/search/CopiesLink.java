package org.kroniek.web.portal.search;

import org.kroniek.core.id.ArticleId;
import org.kroniek.search.query.Duplicates;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * Another way to list articles with nearly the same text.
 *
 * @param note how they are listed now; may be empty
 * @param label what the other way shows
 * @param url the search for it
 */
public record CopiesLink(String note, String label, String url) {

    /** The same search among the near-duplicates of a hit. */
    static CopiesLink behind(ArticleId hit, long others, SearchParameters parameters, PageFrame frame) {
        return new CopiesLink("", frame.text("hit.duplicates", others),
                frame.links().search(parameters.withDuplicates(Duplicates.of(hit))));
    }

    static CopiesLink toggle(SearchParameters parameters, PageFrame frame) {
        boolean folded = parameters.duplicates().folded();
        return new CopiesLink(frame.text(folded ? "search.duplicates.folded" : "search.duplicates.listed"),
                frame.text(folded ? "search.duplicates.list" : "search.duplicates.fold"), frame.links()
                        .search(parameters.withDuplicates(folded ? Duplicates.LISTED : Duplicates.FOLDED)));
    }
}
