package org.kroniek.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;

/** The names of the authorities and events that filters and facets refer to by their ids. */
@Dependent
public class LinkedNames {

    private static final List<Facet> AUTHORITIES = List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE);

    private final AuthorityReader authorities;
    private final EventReader events;

    @Inject
    public LinkedNames(AuthorityReader authorities, EventReader events) {
        this.authorities = authorities;
        this.events = events;
    }

    /** The same question, asking for the record that another was merged into where it asks for that other. */
    public SearchParameters followed(SearchParameters asked) {
        InvolvedParameters followed = asked.linked().involved().replaced(this::living);
        return asked.withLinked(asked.linked().withInvolved(followed)).withCursor(asked.cursor());
    }

    /** The same of a question for events. */
    public EventParameters followed(EventParameters asked) {
        return asked.withInvolved(asked.involved().replaced(this::living)).withCursor(asked.cursor());
    }

    private AuthorityId living(AuthorityId id) {
        return authorities.survivor(id).orElse(id);
    }

    /**
     * Names by id; what is not there any more has none.
     *
     * @param asked the filters that are on
     * @param facets of the answer
     */
    public Map<String, String> of(LinkedParameters asked, Map<Facet, List<FacetBucket>> facets, String language) {
        Map<String, String> names = new HashMap<>(authorities(Stream.concat(asked.involved().authorities(),
                AUTHORITIES.stream().flatMap(facet -> ids(facets, facet, AuthorityId::parse))), language));
        List<EventId> wanted = Stream.concat(asked.events().stream(), ids(facets, Facet.EVENT, EventId::parse))
                .distinct().toList();
        if (!wanted.isEmpty()) {
            events.events(wanted)
                    .forEach((id, event) -> names.put(id.toString(), event.reference().title(language)));
        }
        return names;
    }

    /** Names of authorities by id. */
    public Map<String, String> authorities(Stream<AuthorityId> ids, String language) {
        Collection<AuthorityId> wanted = ids.distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : authorities.authorities(wanted).values().stream().collect(Collectors.toMap(
                        authority -> authority.id().toString(), authority -> authority.reference().name(language)));
    }

    private static <T> Stream<T> ids(Map<Facet, List<FacetBucket>> facets, Facet facet,
            Function<String, Optional<T>> reader) {
        return facets.getOrDefault(facet, List.of()).stream().map(FacetBucket::value).map(reader)
                .flatMap(Optional::stream);
    }
}
