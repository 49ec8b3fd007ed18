package org.kroniek.search.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;

/**
 * What an article is linked to, as the index keeps it: always in the same order, so that the same links make the same
 * document.
 *
 * @param names every name of all of these authorities
 * @param eventTitles in all their languages
 * @param eventTypes codes of the types of those events
 * @param duplicates the group of articles with nearly the same text
 */
public record ArticleLinks(List<AuthorityId> persons, List<AuthorityId> organisations, List<AuthorityId> places,
        NamesByKind names, List<EventId> events, Set<String> eventTitles, List<String> eventTypes,
        Optional<DuplicateGroupId> duplicates) {

    public static final ArticleLinks NONE = of(List.of(), List.of());

    /** The links of one article. */
    public static ArticleLinks of(Collection<AuthoritySnapshot> authorities, Collection<EventReference> events) {
        List<AuthoritySnapshot> sorted = authorities.stream().sorted(Comparator.comparing(AuthoritySnapshot::id))
                .toList();
        Set<String> titles = new LinkedHashSet<>();
        events.stream().sorted(Comparator.comparing(EventReference::id))
                .forEach(event -> titles.addAll(event.titles().byLanguage().values()));
        return new ArticleLinks(ids(sorted, AuthorityKind.PERSON), ids(sorted, AuthorityKind.ORGANISATION),
                ids(sorted, AuthorityKind.PLACE), NamesByKind.of(sorted),
                events.stream().map(EventReference::id).sorted().toList(), titles,
                events.stream().map(event -> event.type().code()).distinct().sorted().toList(),
                Optional.empty());
    }

    public ArticleLinks withDuplicates(Optional<DuplicateGroupId> group) {
        return new ArticleLinks(persons, organisations, places, names, events, eventTitles, eventTypes, group);
    }

    private static List<AuthorityId> ids(List<AuthoritySnapshot> authorities, AuthorityKind kind) {
        return authorities.stream().filter(authority -> authority.kind() == kind).map(AuthoritySnapshot::id).toList();
    }
}
