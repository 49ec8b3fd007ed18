package org.kroniek.web.portal.search;

import org.kroniek.core.rights.Access;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Snippet;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.TextPiece;
import org.kroniek.web.search.SearchParameters;

/**
 * An article in a list.
 *
 * @param id by which it can be ticked
 * @param access the mark of what not everybody may read
 * @param passages where the words were found, marked; or the beginning of the text
 * @param copies what has nearly the same text and is not listed itself
 */
public record ResultItem(String id, String url, List<TextPiece> headline, String publication, DateLabel date,
        LanguageLabel language, Optional<String> access,
        List<List<TextPiece>> passages, Optional<CopiesLink> copies) {

    public ResultItem {
        headline = List.copyOf(headline);
        passages = List.copyOf(passages);
    }

    private static ResultItem of(ArticleHit hit, SearchParameters parameters, PageFrame frame) {
        List<List<TextPiece>> passages = hit.snippets().stream().filter(snippet -> !isTitle(snippet))
                .map(snippet -> TextPiece.of(snippet.text(), snippet.marks())).toList();
        return new ResultItem(hit.id().toString(), frame.links().article(hit.id()), headline(hit),
                hit.publicationName(),
                DateLabel.of(hit.date(), frame.messages()), LanguageLabel.of(hit.language(), frame.messages()),
                mark(hit.access(), frame),
                passages.isEmpty() && !hit.lead().isEmpty() ? List.of(TextPiece.unmarked(hit.lead())) : passages,
                Optional.of(hit.nearDuplicates()).filter(others -> others > 0)
                        .map(others -> CopiesLink.behind(hit.id(), others, parameters, frame)));
    }

    private static Optional<String> mark(Access.Kind access, PageFrame frame) {
        return access == Access.Kind.OPEN ? Optional.empty() : Optional.of(frame.text("hit.access." + access));
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

    /** @param parameters the search that found them */
    public static List<ResultItem> of(List<ArticleHit> hits, SearchParameters parameters, PageFrame frame) {
        return hits.stream().map(hit -> of(hit, parameters, frame)).toList();
    }
}
