package org.kroniek.web.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.time.EdtfDate;

/**
 * A table for spreadsheets: comma-separated values (RFC 4180) with a header, a row an article, without its text, for which a
 * cell has no room.
 */
final class CsvFormat implements ArticleFormat {

    private static final List<String> COLUMNS = List.of("id", "revision", "title", "date", "earliest", "latest",
            "language", "source", "externalId", "byline", "section", "url", "rights", "address", "sha256",
            "archivedAt", "revisedAt");

    private final Writer out;
    private final URI site;

    /** @param site address of the home page */
    CsvFormat(Writer out, URI site) {
        this.out = out;
        this.site = site;
    }

    @Override
    public void begin() throws IOException {
        row(COLUMNS);
    }

    @Override
    public void write(ArticleSnapshot article) throws IOException {
        row(List.of(article.id().toString(), String.valueOf(article.revision()), article.headline(),
                text(article.date().map(EdtfDate::text)),
                text(article.date().flatMap(EdtfDate::earliest).map(LocalDate::toString)),
                text(article.date().flatMap(EdtfDate::latest).map(LocalDate::toString)),
                article.language().value(), article.publication().name(), text(article.externalId()),
                text(article.byline()), text(article.section()), text(article.url()), article.rights(),
                site.resolve("/articles/" + article.id()).toString(), article.contentHash().hex(),
                article.archivedAt().toString(), article.revisedAt().toString()));
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private void row(List<String> values) throws IOException {
        CSVFormat.RFC4180.printRecord(out, values.stream().map(SpreadsheetText::of).toArray());
    }
}
