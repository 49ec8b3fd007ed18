package org.kroniek.search.document;

import org.kroniek.core.rights.Access;
import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.PublicationSnapshot;
import org.kroniek.core.text.LanguageTag;

/**
 * An article as it stands in the index: all that is searched, and all that a hit shows.
 *
 * @param title headline, without the characters that {@link HighlightTags} reserves
 * @param text canonical text, likewise
 * @param lead the beginning of the text
 * @param access who may read it; what the index keeps of it depends on that
 * @param words how many headline and text have
 * @param revision number of the revision, from 1
 */
public record ArticleDocument(ArticleId id, PublicationSnapshot publication, LanguageTag language, String title,
        String text, String lead, int words, Optional<TimedDate> date, Optional<String> section,
        Optional<String> byline,
        Optional<String> url, String rights, Access access, Instant archivedAt, int revision,
        TitleCompletion completion,
        ArticleLinks links) {

    /** The analysis of title and text. */
    public IndexLanguage analysis() {
        return IndexLanguage.of(language);
    }
}
