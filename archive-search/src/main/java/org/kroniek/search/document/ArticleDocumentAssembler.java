package org.kroniek.search.document;

import org.kroniek.core.rights.Access;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;

/** Makes the document of an article from its snapshot and its links, and from nothing else. */
public final class ArticleDocumentAssembler {

    /** Code points of the lead: three lines of a list. */
    static final int LEAD_LENGTH = 300;

    public ArticleDocument assemble(ArticleSnapshot article, ArticleLinks links) {
        String title = HighlightTags.freed(article.headline());
        String text = isIndexed(article.access()) ? HighlightTags.freed(article.text().canonical()) : "";
        Optional<TimedDate> date = article.date().map(TimedDate::of);
        return new ArticleDocument(article.id(), article.publication(), article.language(), title, text,
                Lead.of(text, LEAD_LENGTH), WordCount.of(title) + WordCount.of(text), date, article.section(),
                article.byline(), article.url(), article.rights(), article.access(),
                article.archivedAt(), article.revision(),
                completion(article.access(), title, date), links(article.access(), links));
    }

    /** A text that nobody may read is not in the index at all. */
    private static boolean isIndexed(Access access) {
        return access.kind() != Access.Kind.METADATA_ONLY;
    }

    /** A completion is proposed to whoever types: it heeds no condition, so only what everybody may know of has one. */
    private static TitleCompletion completion(Access access, String title, Optional<TimedDate> date) {
        return access.kind() == Access.Kind.EMBARGOED ? TitleCompletion.NONE : TitleCompletion.of(title, weight(date));
    }

    /** What is linked to a text tells what stands in it, and so does what has nearly the same text. */
    private static ArticleLinks links(Access access, ArticleLinks links) {
        return switch (access.kind()) {
            case OPEN -> links;
            case REGISTERED, EMBARGOED -> links.withDuplicates(Optional.empty());
            case METADATA_ONLY, WITHDRAWN -> ArticleLinks.NONE;
        };
    }

    /** Days since 1970: the newest title first. Articles from before all rank equal, below. */
    private static int weight(Optional<TimedDate> date) {
        return date.map(TimedDate::days).flatMap(DocumentDate::latest).map(day -> (int) day.toEpochDay()).orElse(0);
    }
}
