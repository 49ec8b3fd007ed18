package org.kroniek.web.export;

import org.kroniek.web.rights.AccessName;
import java.time.Instant;
import org.kroniek.core.rights.Access;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.time.EdtfDate;

/**
 * JSON Lines (ndjson.org): an article a line, with its text. The fields that an import knows are called as an import calls
 * them, so that such a file can be delivered to another archive; the others say where the article was found.
 */
final class NdjsonFormat implements ArticleFormat {

    /** Once: looking the library up takes longer than writing an article. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final Writer out;
    private final URI site;

    /** @param site address of the home page */
    NdjsonFormat(Writer out, URI site) {
        this.out = out;
        this.site = site;
    }

    @Override
    public void write(ArticleSnapshot article) throws IOException {
        JsonObjectBuilder line = JSON.createObjectBuilder().add("type", "article")
                .add("source", article.publication().name());
        add(line, "externalId", article.externalId());
        line.add("title", article.headline());
        add(line, "date", article.date().map(EdtfDate::text));
        line.add("language", article.language().value());
        add(line, "byline", article.byline());
        add(line, "section", article.section());
        add(line, "url", article.url());
        line.add("rights", article.rights());
        if (!article.isTextWithheld()) {
            line.add("text", article.text().canonical());
        }
        if (article.access().kind() != Access.Kind.OPEN) {
            line.add("access", AccessName.of(article.access().kind()));
            add(line, "embargoUntil", article.access().until().map(Instant::toString));
        }
        ofTheArchive(line, article);
        out.write(line.build().toString());
        out.write('\n');
    }

    private void ofTheArchive(JsonObjectBuilder line, ArticleSnapshot article) {
        line.add("id", article.id().toString()).add("revision", article.revision())
                .add("address", site.resolve("/articles/" + article.id()).toString())
                .add("titleDerived", article.headlineDerived()).add("languageDetected", article.languageDetected())
                .add("sha256", article.contentHash().hex()).add("archivedAt", article.archivedAt().toString())
                .add("revisedAt", article.revisedAt().toString());
    }

    private static void add(JsonObjectBuilder line, String field, Optional<String> value) {
        value.ifPresent(text -> line.add(field, text));
    }
}
