package org.kroniek.web.portal.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/** Finds the names of what events are counted and filtered by: the index has only their ids and codes. */
@Dependent
public class EventNamer {

    private final AuthorityReader authorities;
    private final EventReader events;
    private final Vocabularies vocabularies;

    @Inject
    public EventNamer(AuthorityReader authorities, EventReader events, Vocabularies vocabularies) {
        this.authorities = authorities;
        this.events = events;
        this.vocabularies = vocabularies;
    }

    EventNames names(EventParameters parameters, EventAnswer answer, PageFrame frame) {
        String language = frame.language().tag();
        Set<AuthorityId> wanted = new HashSet<>();
        parameters.involved().authorities().forEach(wanted::add);
        Stream.of(EventFacet.PLACE, EventFacet.PERSON, EventFacet.ORGANISATION)
                .map(facet -> answer.facets().getOrDefault(facet, List.of())).flatMap(Collection::stream)
                .map(FacetBucket::value).flatMap(id -> AuthorityId.parse(id).stream()).forEach(wanted::add);
        Map<AuthorityId, String> names = new HashMap<>();
        authorities.authorities(wanted).forEach((id, authority) -> names.put(id, authority.reference().name(language)));
        Map<String, String> types = new HashMap<>();
        vocabularies.terms(Vocabulary.EVENT_TYPE).forEach(term -> types.put(term.code(), term.label(language)));
        return new EventNames(types, names, parameters.parent().flatMap(events::event)
                .map(whole -> whole.reference().title(language)), frame);
    }
}
