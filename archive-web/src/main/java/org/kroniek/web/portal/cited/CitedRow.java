package org.kroniek.web.portal.cited;

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
        ArticleSnapshot article = kept.article();
        return of(frame.text("cited.rank", kept.rank()), article, article.revision() == 1
                ? List.of()
                : List.of(frame.text("cited.revision", String.valueOf(article.revision()))), frame);
    }

    static CitedRow of(String mark, ArticleSnapshot article, List<String> notes, PageFrame frame) {
        return new CitedRow(mark, article.headline(), frame.links().article(article.id()),
                DateLabel.of(article.date().map(EdtfDate::text), frame.messages()),
                LanguageLabel.of(article.language(), frame.messages()), article.publication().name(), notes);
    }
}
