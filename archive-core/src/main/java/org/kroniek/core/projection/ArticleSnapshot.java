package org.kroniek.core.projection;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/**
 * An article with its current revision, complete: all that a page, an API answer or a search document shows.
 *
 * @param revision number of the current revision, from 1
 * @param headlineDerived whether the headline was taken from the text because the source gave none
 * @param date the date as the source gives it, if it gives one
 * @param languageDetected whether the language was detected because the source gave none
 * @param externalId what the publication or its supplier calls the article
 * @param rights {@code open}, or the address of a rights statement
 * @param access who may read it
 * @param contentHash digest of what the revision says: headline, date and text
 * @param archivedAt when the archive received the article
 * @param revisedAt when the current revision was stored
 */
public record ArticleSnapshot(ArticleId id, int revision, PublicationSnapshot publication, String headline,
        boolean headlineDerived, ArticleText text, Optional<EdtfDate> date, LanguageTag language,
        boolean languageDetected, Optional<String> externalId, Optional<String> byline, Optional<String> section,
        Optional<String> url, String rights, Access access, ContentHash contentHash, Instant archivedAt,
        Instant revisedAt) {

    /** What a catalogue would say of it: the same without a word of its text. */
    public ArticleSnapshot described() {
        return new ArticleSnapshot(id, revision, publication, headline, headlineDerived, ArticleText.NONE, date,
                language,
                languageDetected, externalId, byline, section, url, rights, access, contentHash, archivedAt,
                revisedAt);
    }

    /** Whether its text is left out because whoever asks may not read it: no article is without text. */
    public boolean isTextWithheld() {
        return text.equals(ArticleText.NONE);
    }
}
