package org.kroniek.web.portal.search;

import java.util.List;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Snippet;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.TextPiece;

/**
 * An article in a list.
 *
 * @param id by which it can be ticked
 * @param passages where the words were found, marked; or the beginning of the text
 */
public record ResultItem(String id, String url, List<TextPiece> headline, String publication, DateLabel date,
        LanguageLabel language, List<List<TextPiece>> passages) {

    public ResultItem {
        headline = List.copyOf(headline);
        passages = List.copyOf(passages);
    }

    public static ResultItem of(ArticleHit hit, PageFrame frame) {
        List<List<TextPiece>> passages = hit.snippets().stream().filter(snippet -> !isTitle(snippet))
                .map(snippet -> TextPiece.of(snippet.text(), snippet.marks())).toList();
        return new ResultItem(hit.id().toString(), frame.links().article(hit.id()), headline(hit),
                hit.publicationName(),
                DateLabel.of(hit.date(), frame.messages()), LanguageLabel.of(hit.language(), frame.messages()),
                passages.isEmpty() ? List.of(TextPiece.unmarked(hit.lead())) : passages);
    }

    /** The marks count in the snippet, which is the title itself unless the title was too long to be one passage. */
    private static List<TextPiece> headline(ArticleHit hit) {
        List<TextSpan> marks = hit.snippets().stream().filter(ResultItem::isTitle)
                .filter(snippet -> snippet.text().equals(hit.title())).map(Snippet::marks).findFirst()
                .orElse(List.of());
        return TextPiece.of(hit.title(), marks);
    }

    private static boolean isTitle(Snippet snippet) {
        return snippet.field().equals("title");
    }

    public static List<ResultItem> of(List<ArticleHit> hits, PageFrame frame) {
        return hits.stream().map(hit -> of(hit, frame)).toList();
    }
}
