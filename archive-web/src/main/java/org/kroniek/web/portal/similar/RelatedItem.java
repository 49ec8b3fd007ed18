package org.kroniek.web.portal.similar;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;

/**
 * An article to read next.
 *
 * @param reasons why; empty for a near-duplicate
 */
public record RelatedItem(String url, String headline, String publication, DateLabel date, LanguageLabel language,
        List<RelatedReason> reasons) {

    public RelatedItem {
        reasons = List.copyOf(reasons);
    }

    /** @param date EDTF as the source gives it */
    static RelatedItem of(ArticleId id, String headline, String publication, Optional<String> date,
            LanguageTag language, List<RelatedReason> reasons, PageFrame frame) {
        return new RelatedItem(frame.links().article(id), headline, publication, DateLabel.of(date, frame.messages()),
                LanguageLabel.of(language, frame.messages()), reasons);
    }
}
