package org.kroniek.search.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.PlaceClaim;

/** Makes the document of an event from its snapshot and those of the authorities in it, and from nothing else. */
public final class EventDocumentAssembler {

    /** @param authorities those that the event refers to */
    public EventDocument assemble(EventSnapshot event, Map<AuthorityId, AuthoritySnapshot> authorities) {
        return new EventDocument(event.id(), event.titles(), event.descriptions(), event.type(),
                event.date().map(TimedDate::of),
                event.places().stream().map(place -> located(place, authorities)).toList(), event.participants(),
                event.figures(), EventLinks.of(event, authorities), quotes(event.evidence()),
                passages(event.evidence()),
                event.parent());
    }

    /** One passage may prove several claims. */
    private static int passages(List<EvidenceSnapshot> evidence) {
        return (int) evidence.stream()
                .map(passage -> List.of(passage.article().id(), passage.revision(), passage.anchor().span()))
                .distinct().count();
    }

    private static PlaceClaim located(PlaceClaim place, Map<AuthorityId, AuthoritySnapshot> authorities) {
        return new PlaceClaim(place.key(), place.authority(), place.name(),
                place.coordinates().or(() -> place.authority()
                        .flatMap(known -> Optional.ofNullable(authorities.get(known.id())))
                        .flatMap(AuthoritySnapshot::coordinates)));
    }

    private static Map<IndexLanguage, List<String>> quotes(List<EvidenceSnapshot> evidence) {
        Map<IndexLanguage, List<String>> quotes = new EnumMap<>(IndexLanguage.class);
        for (EvidenceSnapshot passage : evidence) {
            List<String> texts = quotes.computeIfAbsent(IndexLanguage.of(passage.article().language()),
                    language -> new ArrayList<>());
            if (!texts.contains(passage.anchor().exact())) {
                texts.add(passage.anchor().exact());
            }
        }
        return quotes;
    }
}
