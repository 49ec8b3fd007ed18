package org.kroniek.core.event.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;

/** What codes and identities stand for: terms, and authorities as they are called today, through all merges. */
final class ShownNames {

    private final Map<Vocabulary, Map<String, TermSnapshot>> terms = new EnumMap<>(Vocabulary.class);
    private final Map<AuthorityId, AuthorityReference> authorities;
    private final Map<AuthorityId, AuthoritySnapshot> places;

    private ShownNames(Map<AuthorityId, AuthorityReference> authorities,
            Map<AuthorityId, AuthoritySnapshot> places) {
        this.authorities = authorities;
        this.places = places;
    }

    /** Reads those that these events show. */
    static ShownNames of(Collection<StoredEvent> events, Vocabularies vocabularies,
            AuthorityReferenceReader references, AuthorityReader snapshots) {
        Set<AuthorityId> all = events.stream().flatMap(event -> event.content().authorities().stream())
                .collect(Collectors.toSet());
        Map<AuthorityId, AuthorityReference> found = all.isEmpty() ? Map.of() : references.references(all);
        List<AuthorityId> survivors = events.stream().flatMap(event -> event.content().places().stream())
                .flatMap(place -> place.authority().stream())
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream()).map(AuthorityReference::id).distinct()
                .toList();
        ShownNames names = new ShownNames(found, survivors.isEmpty() ? Map.of() : snapshots.authorities(survivors));
        names.readTerms(vocabularies, Vocabulary.values());
        return names;
    }

    /** Reads those that mere references to events show. */
    static ShownNames ofTypes(Vocabularies vocabularies) {
        ShownNames names = new ShownNames(Map.of(), Map.of());
        names.readTerms(vocabularies, Vocabulary.EVENT_TYPE);
        return names;
    }

    private void readTerms(Vocabularies vocabularies, Vocabulary... wanted) {
        for (Vocabulary vocabulary : wanted) {
            Map<String, TermSnapshot> byCode = new HashMap<>();
            vocabularies.terms(vocabulary).forEach(term -> byCode.put(term.code(), term));
            terms.put(vocabulary, byCode);
        }
    }

    TermSnapshot term(Vocabulary vocabulary, String code) {
        return terms.getOrDefault(vocabulary, Map.of()).getOrDefault(code, new TermSnapshot(code, Labels.NONE));
    }

    Optional<AuthorityReference> authority(Optional<AuthorityId> id) {
        return id.map(authorities::get);
    }

    Optional<Coordinates> coordinates(Optional<AuthorityId> place) {
        return authority(place).map(reference -> places.get(reference.id())).flatMap(AuthoritySnapshot::coordinates);
    }

    EventReference reference(StoredEvent event) {
        return new EventReference(event.row().eventId(), event.content().titles(),
                term(Vocabulary.EVENT_TYPE, event.content().type()), event.content().date());
    }
}
