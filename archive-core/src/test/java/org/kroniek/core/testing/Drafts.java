package org.kroniek.core.testing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.text.ArticleText;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.time.EdtfDate;

/** Drafts of articles, complete and different from each other where a test says so. */
public final class Drafts {

    public static final String SOURCE = "De Proefkrant";

    private Drafts() {}

    /** An article that its source names. */
    public static ArticleDraft draft(String externalId, String body) {
        return draft(SOURCE, Optional.of(externalId), "Kop van " + externalId, body, Optional.of("2022-01"));
    }

    /** An article that only its content identifies. */
    public static ArticleDraft anonymous(String body) {
        return draft(SOURCE, Optional.empty(), "Zonder nummer", body, Optional.of("2022-01"));
    }

    public static ArticleDraft dated(String externalId, String date) {
        return draft(SOURCE, Optional.of(externalId), "Kop van " + externalId, "Op " + date, Optional.of(date));
    }

    public static ArticleDraft from(String source, String externalId, String body) {
        return draft(source, Optional.of(externalId), "Kop van " + externalId, body, Optional.empty());
    }

    /** An article that was made of these bytes, whatever they are. */
    public static ArticleDraft withOriginal(String externalId, byte[] bytes) {
        ArticleDraft plain = draft(externalId, "De bytes staan ernaast.");
        return new ArticleDraft(plain.source(), plain.externalId(), plain.headline(), false, plain.text(), plain.date(),
                plain.language(), false, plain.byline(), plain.section(), plain.url(), plain.rights(),
                plain.contentHash(), new OriginalContent(bytes, "application/octet-stream", Optional.empty(),
                        ContentHash.of(bytes)));
    }

    private static ArticleDraft draft(String source, Optional<String> externalId, String headline, String body,
            Optional<String> dateText) {
        ArticleText text = ArticleText.of(body, "p".repeat(body.split(ArticleText.SEPARATOR, -1).length));
        Optional<EdtfDate> date = dateText.map(EdtfDate::parse);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new ArticleDraft(source, externalId, headline, false, text, date, new LanguageTag("nl"), false,
                Optional.of("Onze verslaggever"), Optional.of("Buitenland"), Optional.of("https://krant.example/1"),
                "open", ArticleDraft.digest(headline, date, text), new OriginalContent(bytes,
                        "text/plain; charset=utf-8", Optional.of("bericht.txt"), ContentHash.of(bytes)));
    }
}
