package org.kroniek.search.document;

import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;

/** Makes the document of an article from its snapshot and its links, and from nothing else. */
public final class ArticleDocumentAssembler {

    /** Code points of the lead: three lines of a list. */
    static final int LEAD_LENGTH = 300;

    public ArticleDocument assemble(ArticleSnapshot article, ArticleLinks links) {
        String title = HighlightTags.freed(article.headline());
        String text = HighlightTags.freed(article.text().canonical());
        Optional<TimedDate> date = article.date().map(TimedDate::of);
        return new ArticleDocument(article.id(), article.publication(), article.language(), title, text,
                Lead.of(text, LEAD_LENGTH), WordCount.of(title) + WordCount.of(text), date, article.section(),
                article.byline(), article.url(), article.rights(),
                article.archivedAt(), article.revision(),
                TitleCompletion.of(title, weight(date)), links);
    }

    /** Days since 1970: the newest title first. Articles from before all rank equal, below. */
    private static int weight(Optional<TimedDate> date) {
        return date.map(TimedDate::days).flatMap(DocumentDate::latest).map(day -> (int) day.toEpochDay()).orElse(0);
    }
}
