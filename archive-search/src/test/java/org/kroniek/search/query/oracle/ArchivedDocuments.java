package org.kroniek.search.query.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;
import org.kroniek.search.document.ArticleDocument;
import org.kroniek.search.document.ArticleDocumentAssembler;
import org.kroniek.search.document.ArticleLinks;
import org.kroniek.search.sync.ArchiveReaders;

/** Every article as the archive gives it, with the names that the index searches but does not give back. */
final class ArchivedDocuments {

    private static final int PAGE = 100;

    private final ArchiveReaders readers;
    private final ArticleDocumentAssembler assembler = new ArticleDocumentAssembler();

    ArchivedDocuments(ArchiveReaders readers) {
        this.readers = readers;
    }

    List<ArticleDocument> all() {
        List<ArticleDocument> documents = new ArrayList<>();
        Optional<ArticleId> last = Optional.empty();
        do {
            Page<ArticleSnapshot> page = readers.articles().list(last, PAGE);
            documents.addAll(documents(page.items()));
            last = page.next().map(_ -> page.items().getLast().id());
        } while (last.isPresent());
        return documents;
    }

    private List<ArticleDocument> documents(List<ArticleSnapshot> articles) {
        List<ArticleId> ids = articles.stream().map(ArticleSnapshot::id).toList();
        Map<ArticleId, Set<AuthorityId>> linked = readers.mentions().linked(ids);
        Map<ArticleId, List<EventReference>> events = readers.events().eventsOf(ids);
        return articles.stream().map(article -> {
            Map<AuthorityId, AuthoritySnapshot> named = readers.authorities()
                    .authorities(linked.getOrDefault(article.id(), Set.of()));
            return assembler.assemble(article,
                    ArticleLinks.of(named.values(), events.getOrDefault(article.id(), List.of())));
        }).toList();
    }
}
