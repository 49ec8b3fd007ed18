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
import org.kroniek.search.query.ArticleFilter;
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
        ArticleFilter filter = asked.filter();
        for (Facet facet : AUTHORITIES) {
            filter = filter.with(facet, filter.of(facet).replaced(this::living));
        }
        return asked.withFilter(filter.withTogether(filter.together().stream().map(this::living).toList()))
                .withCursor(asked.cursor());
    }

    /** The same of a question for events. */
    public EventParameters followed(EventParameters asked) {
        return asked.withInvolved(asked.involved().replaced(this::living)).withCursor(asked.cursor());
    }

    private String living(String id) {
        return AuthorityId.parse(id).map(this::living).map(AuthorityId::toString).orElse(id);
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
    public Map<String, String> of(ArticleFilter asked, Map<Facet, List<FacetBucket>> facets, String language) {
        Map<String, String> names = new HashMap<>(authorities(Stream.concat(asked.together().stream(),
                AUTHORITIES.stream().flatMap(facet -> ids(asked, facets, facet, AuthorityId::parse))), language));
        List<EventId> wanted = ids(asked, facets, Facet.EVENT, EventId::parse).distinct().toList();
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

    private static <T> Stream<T> ids(ArticleFilter asked, Map<Facet, List<FacetBucket>> facets, Facet facet,
            Function<String, Optional<T>> reader) {
        return Stream.concat(asked.of(facet).values(),
                facets.getOrDefault(facet, List.of()).stream().map(FacetBucket::value)).map(reader)
                .flatMap(Optional::stream);
    }
}
