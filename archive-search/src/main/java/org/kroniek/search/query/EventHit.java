package org.kroniek.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;

/**
 * An event that was found, with all that a list, a timeline or a map shows of it.
 *
 * @param version position of the change log that the document was made at; a later change has a higher one
 * @param date EDTF
 * @param earliest first day it can mean, to be placed by; an open side gives way to the other
 * @param latest last day it can mean, likewise
 * @param figures all that are claimed, conflicting ones side by side
 * @param passages how many passages are evidence of it
 * @param parent the larger event it is part of
 * @param score relevance; absent when sorted otherwise
 */
public record EventHit(EventId id, long version, Labels titles, Labels descriptions, TermSnapshot type,
        Optional<String> date, Optional<LocalDate> earliest, Optional<LocalDate> latest, List<Place> places,
        List<Participant> participants, List<Figure> figures, int passages, Optional<EventId> parent,
        Optional<Double> score) {

    public EventHit {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
    }

    /**
     * Where it happened.
     *
     * @param authority the place, if it is a known one
     * @param names by language; {@code und} for one that is just a name
     */
    public record Place(Optional<AuthorityId> authority, Labels names, Optional<Coordinates> coordinates) {}

    /**
     * Who took part.
     *
     * @param authority who, if known
     * @param names by language; {@code und} for one that is just a name
     */
    public record Participant(Optional<AuthorityId> authority, Labels names, TermSnapshot role) {}

    /**
     * A number that is claimed.
     *
     * @param from least number; empty when there is only an upper limit
     * @param to greatest number; empty when there is only a lower limit
     * @param saidBy who says so, by language; {@code und} for one that is just a name; empty when nobody is named
     */
    public record Figure(TermSnapshot kind, OptionalLong from, OptionalLong to, boolean approximate, Labels saidBy) {}
}
