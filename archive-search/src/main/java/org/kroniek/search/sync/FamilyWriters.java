package org.kroniek.search.sync;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.document.AuthorityDocument;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.vocabulary.NewWords;
import org.kroniek.search.vocabulary.WordAnalyst;

/** Knows how the documents of each family are made. */
final class FamilyWriters {

    private final ArchiveReaders readers;
    private final RelaySettings settings;
    private final BulkBodyWriter bodies;
    private final WordAnalyst analyst;

    FamilyWriters(ArchiveReaders readers, Morphology morphology, RelaySettings settings) {
        this.readers = readers;
        this.settings = settings;
        this.bodies = new BulkBodyWriter(settings.documentBytes());
        this.analyst = new WordAnalyst(morphology);
    }

    /** The writers of one index: to be asked for once, since they remember what they wrote. */
    ChangeWriters of(IndexFamily family) {
        return family == IndexFamily.WORDS
                ? words()
                : () -> new RecordWriter(source(family), bodies, settings.batchBytes());
    }

    /** A source of documents for one batch, of a family that has one for each record. */
    DocumentSource source(IndexFamily family) {
        return switch (family) {
            case ARTICLES -> new ArticleSource(readers);
            case AUTHORITIES -> authorities();
            case EVENTS -> new EventSource(readers);
            case WORDS -> throw new IllegalArgumentException("Words are not records");
        };
    }

    private DocumentSource authorities() {
        return ids -> readers.authorities().authorities(ids.stream().map(AuthorityId::new).toList()).values().stream()
                .map(AuthorityDocument::of)
                .collect(Collectors.toMap(document -> document.id().value(), Function.identity()));
    }

    private ChangeWriters words() {
        NewWords words = new NewWords(analyst);
        ChangeWriter writer = new WordWriter(readers.articles(), words, bodies);
        return new ChangeWriters() {
            @Override
            public ChangeWriter forBatch() {
                return writer;
            }

            @Override
            public void startOver() {
                words.forget();
            }
        };
    }
}
