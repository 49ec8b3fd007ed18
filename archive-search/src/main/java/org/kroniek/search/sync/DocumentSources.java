package org.kroniek.search.sync;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.document.AuthorityDocument;
import org.kroniek.search.schema.IndexFamily;

/** Gives each batch of each family a source of its own. */
final class DocumentSources {

    private final ArchiveReaders readers;

    DocumentSources(ArchiveReaders readers) {
        this.readers = readers;
    }

    DocumentSource of(IndexFamily family) {
        return switch (family) {
            case ARTICLES -> new ArticleSource(readers);
            case AUTHORITIES -> ids -> readers.authorities().authorities(ids.stream().map(AuthorityId::new).toList())
                    .values().stream().map(AuthorityDocument::of)
                    .collect(Collectors.toMap(document -> document.id().value(), Function.identity()));
            case EVENTS -> new EventSource(readers);
        };
    }
}
