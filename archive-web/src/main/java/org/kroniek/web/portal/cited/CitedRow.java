package org.kroniek.web.portal.cited;

import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.id.ArticleId;
import java.util.Optional;
import java.util.List;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.cited.KeptArticle;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;

/**
 * An article as it was.
 *
 * @param mark its place in the list, or what became of it
 * @param notes what else there is to say
 */
public record CitedRow(String mark, String title, String url, DateLabel date, LanguageLabel language,
        String publication, List<String> notes) {

    static CitedRow of(KeptArticle kept, PageFrame frame) {
        return of(frame.text("cited.rank", kept.rank()), kept.id(), kept.article(), kept.revision() == 1
                ? List.of()
                : List.of(frame.text("cited.revision", String.valueOf(kept.revision()))), frame);
    }

    static CitedRow of(String mark, ArticleId id, Optional<ArticleSnapshot> found, List<String> notes,
            PageFrame frame) {
        return found.map(article -> of(mark, article, notes, frame)).orElseGet(() -> hidden(mark, id, notes, frame));
    }

    /** Its address says what became of it. */
    private static CitedRow hidden(String mark, ArticleId id, List<String> notes, PageFrame frame) {
        return new CitedRow(mark, frame.text("cited.hidden"), frame.links().article(id),
                DateLabel.of(Optional.empty(), frame.messages()),
                LanguageLabel.of(new LanguageTag(frame.language().tag()), frame.messages()), "", notes);
    }

    private static CitedRow of(String mark, ArticleSnapshot article, List<String> notes, PageFrame frame) {
        return new CitedRow(mark, article.headline(), frame.links().article(article.id()),
                DateLabel.of(article.date().map(EdtfDate::text), frame.messages()),
                LanguageLabel.of(article.language(), frame.messages()), article.publication().name(), notes);
    }
}
