package org.kroniek.core.editing;

import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.time.EdtfDate;

/**
 * What an editor says of an article, as typed; an empty field says nothing.
 *
 * @param text as {@link MarkedText}
 * @param date EDTF
 * @param language BCP 47
 * @param rights {@code open}, or the address of a rights statement
 */
public record ArticleForm(String headline, String text, String date, String language, String byline, String section,
        String url, String rights) {

    /** What the article says now. */
    public static ArticleForm of(ArticleSnapshot article) {
        return new ArticleForm(article.headlineDerived() ? "" : article.headline(), MarkedText.of(article.text()),
                article.date().map(EdtfDate::text).orElse(""),
                article.languageDetected() ? "" : article.language().value(), typed(article.byline()),
                typed(article.section()), typed(article.url()), article.rights());
    }

    private static String typed(Optional<String> field) {
        return field.orElse("");
    }
}
