package org.kroniek.search.sync;

import org.kroniek.core.rights.Access;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;
import org.kroniek.search.document.ArticleDocumentAssembler;
import org.kroniek.search.document.ArticleDocumentWriter;
import org.kroniek.search.document.ArticleLinks;
import org.kroniek.search.document.IndexDocument;

/** Articles with the names of the authorities they are linked to, and the events they are evidence of. */
final class ArticleSource implements DocumentSource {

    private final ArchiveReaders readers;
    private final BatchAuthorities authorities;
    private final ArticleDocumentAssembler assembler = new ArticleDocumentAssembler();
    private final ArticleDocumentWriter writer = new ArticleDocumentWriter();

    ArticleSource(ArchiveReaders readers) {
        this.readers = readers;
        this.authorities = new BatchAuthorities(readers.authorities());
    }

    @Override
    public Map<UUID, IndexDocument> documents(Collection<UUID> ids) {
        Map<ArticleId, ArticleSnapshot> articles = new HashMap<>(readers.articles()
                .articles(ids.stream().map(ArticleId::new).toList()));
        // Nobody searches for what was withdrawn: it leaves the index like what is not there.
        articles.values().removeIf(article -> article.access().kind() == Access.Kind.WITHDRAWN);
        if (articles.isEmpty()) {
            return Map.of();
        }
        Map<ArticleId, Set<AuthorityId>> linked = readers.mentions().linked(articles.keySet());
        Map<ArticleId, List<EventReference>> events = readers.events().eventsOf(articles.keySet());
        Map<ArticleId, DuplicateGroupId> groups = readers.duplicates().groups(articles.keySet());
        Map<AuthorityId, AuthoritySnapshot> named = authorities
                .of(linked.values().stream().flatMap(Set::stream).distinct().toList());
        Map<UUID, IndexDocument> documents = new HashMap<>();
        articles.forEach((id, article) -> {
            List<AuthoritySnapshot> those = linked.getOrDefault(id, Set.of()).stream().filter(named::containsKey)
                    .map(named::get).toList();
            ArticleLinks links = ArticleLinks.of(those, events.getOrDefault(id, List.of()))
                    .withDuplicates(Optional.ofNullable(groups.get(id)));
            documents.put(id.value(), json -> writer.write(assembler.assemble(article, links), json));
        });
        return documents;
    }
}
