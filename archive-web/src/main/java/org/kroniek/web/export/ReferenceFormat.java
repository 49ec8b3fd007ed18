package org.kroniek.web.export;

import java.io.IOException;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.web.citation.CitationFormat;
import org.kroniek.web.citation.CitedRecords;

/** A reference to each article. */
final class ReferenceFormat implements ArticleFormat {

    private final CitationFormat references;
    private final CitedRecords records;

    ReferenceFormat(CitationFormat references, CitedRecords records) {
        this.references = references;
        this.records = records;
    }

    @Override
    public void begin() throws IOException {
        references.begin();
    }

    @Override
    public void write(ArticleSnapshot article) throws IOException {
        references.write(records.of(article));
    }

    @Override
    public void end() throws IOException {
        references.end();
    }
}
