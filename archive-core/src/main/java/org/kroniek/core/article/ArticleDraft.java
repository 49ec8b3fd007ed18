package org.kroniek.core.article;

import java.util.Optional;
import org.kroniek.core.rights.Access;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.time.EdtfDate;

/**
 * An article ready to be stored: cleaned, with headline and language settled. It becomes a new article, a new revision of
 * a known one, or nothing when the archive already has exactly this.
 *
 * @param source name of the publication
 * @param externalId what the source calls the article; with it, a later delivery corrects this one
 * @param rights {@code open}, or the address of a rights statement
 * @param access who may read it, once it is a new article; of a known one that is for editors to say
 * @param contentHash digest of headline, date and text
 * @param original the bytes received
 */
public record ArticleDraft(String source, Optional<String> externalId, String headline, boolean headlineDerived,
        ArticleText text, Optional<EdtfDate> date, LanguageTag language, boolean languageDetected,
        Optional<String> byline, Optional<String> section, Optional<String> url, String rights, Access access,
        ContentHash contentHash, OriginalContent original) {

    /** One that everybody may read. */
    public ArticleDraft(String source, Optional<String> externalId, String headline, boolean headlineDerived,
            ArticleText text, Optional<EdtfDate> date, LanguageTag language, boolean languageDetected,
            Optional<String> byline, Optional<String> section, Optional<String> url, String rights,
            ContentHash contentHash, OriginalContent original) {
        this(source, externalId, headline, headlineDerived, text, date, language, languageDetected, byline, section,
                url,
                rights, Access.OPEN, contentHash, original);
    }

    /** The same under another condition. */
    public ArticleDraft withAccess(Access other) {
        return new ArticleDraft(source, externalId, headline, headlineDerived, text, date, language, languageDetected,
                byline, section, url, rights, other, contentHash, original);
    }

    /** The digest that tells whether two drafts say the same. */
    public static ContentHash digest(String headline, Optional<EdtfDate> date, ArticleText text) {
        return ContentHash.ofTexts(headline, date.map(EdtfDate::text).orElse(""), text.canonical());
    }
}
