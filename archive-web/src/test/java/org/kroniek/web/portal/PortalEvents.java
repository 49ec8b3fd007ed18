package org.kroniek.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.vocabulary.TermOutcome;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.EventMap;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.events.EventInquiry;
import org.kroniek.web.portal.events.EventNamer;
import org.kroniek.web.search.LinkedNames;

/** Events, and a search that finds them all whatever is asked. */
final class PortalEvents {

    static final AuthorityId ALMATY = new AuthorityId(uuid(0xA1));
    static final AuthorityId KAZAKHSTAN = new AuthorityId(uuid(0xA2));
    static final EventId UNREST = new EventId(uuid(0xE1));
    static final EventHit.Place IN_ALMATY = new EventHit.Place(Optional.of(ALMATY), labels("Almaty", "Almaty"),
            Optional.of(new Coordinates(43.25, 76.95)));
    static final EventHit.Place IN_KAZAKHSTAN = new EventHit.Place(Optional.of(KAZAKHSTAN),
            labels("Kazachstan", "Kazakhstan"), Optional.of(new Coordinates(48, 68)));
    static final EventHit.Place SOMEWHERE = new EventHit.Place(Optional.empty(), new Labels(Map.of("und", "de steppe")),
            Optional.empty());

    private PortalEvents() {}

    static UUID uuid(int number) {
        return UUID.fromString("0190a000-0000-7000-8000-%012x".formatted(number));
    }

    static Labels labels(String dutch, String english) {
        return new Labels(Map.of("nl", dutch, "en", english));
    }

    /** The unrest with two parts, one of them dated by the month, and one event without a date. */
    static List<EventHit> hits() {
        TermSnapshot killed = new TermSnapshot("killed", labels("doden", "killed"));
        List<EventHit.Figure> figures = List.of(figure(killed, 164, 164), figure(killed, 225, 225));
        return List.of(
                hit(0xE1, "Onlusten in Kazachstan", "Unrest in Kazakhstan", "2022-01-02/2022-01-11",
                        Optional.empty(), figures, IN_KAZAKHSTAN, IN_ALMATY),
                hit(0xE2, "Vliegveld overrompeld", "Airport seized", "2022-01-05", Optional.of(UNREST), List.of(),
                        IN_ALMATY),
                hit(0xE3, "Rekenkracht valt weg", "Computing power lost", "2022-01", Optional.of(UNREST), List.of(),
                        IN_KAZAKHSTAN, SOMEWHERE),
                hit(0xE4, "Iets zonder datum", "Something undated", null, Optional.empty(), List.of(), SOMEWHERE));
    }

    static EventHit hit(int number, String dutch, String english, String date, Optional<EventId> parent,
            List<EventHit.Figure> figures, EventHit.Place... places) {
        Optional<EdtfDate> edtf = Optional.ofNullable(date).map(EdtfDate::parse);
        return new EventHit(new EventId(uuid(number)), number, labels(dutch, english),
                labels("Wat er gebeurde.", "What happened."), new TermSnapshot("unrest", labels("onrust", "unrest")),
                edtf.map(EdtfDate::text), edtf.flatMap(EdtfDate::earliest), edtf.flatMap(EdtfDate::latest),
                List.of(places), List.of(), figures, 2, parent, Optional.empty());
    }

    private static EventHit.Figure figure(TermSnapshot kind, long from, long to) {
        return new EventHit.Figure(kind, OptionalLong.of(from), OptionalLong.of(to), false, Labels.NONE);
    }

    static EventAnswer answer(List<EventHit> hits) {
        Map<EventFacet, List<FacetBucket>> facets = hits.isEmpty()
                ? Map.of()
                : Map.of(EventFacet.TYPE, List.of(FacetBucket.unnamed("unrest", 4)), EventFacet.PLACE,
                        List.of(FacetBucket.unnamed(ALMATY.toString(), 2),
                                FacetBucket.unnamed(KAZAKHSTAN.toString(), 2)),
                        EventFacet.YEAR, List.of(FacetBucket.unnamed("2022", 3)));
        return new EventAnswer(new QueryNode.Everything(), List.of(), List.of(), hits.size(), 3, hits, facets,
                hits.isEmpty() ? Optional.empty() : Optional.of(days()),
                hits.isEmpty() ? Optional.empty() : Optional.of("abc"), Optional.empty());
    }

    private static Histogram days() {
        List<Histogram.Bar> bars = new ArrayList<>();
        for (int day = 1; day < 12; day++) {
            bars.add(new Histogram.Bar(LocalDate.of(2022, 1, day).atStartOfDay(),
                    LocalDate.of(2022, 1, day + 1).atStartOfDay(), day == 5 ? 3 : 1, day == 5 ? 2 : 0));
        }
        return new Histogram(HistogramInterval.DAY, bars);
    }

    /** A search that finds these, and notes what it is asked. */
    record Finding(List<EventHit> hits, List<EventQuery> asked, List<EventQuery> mapped) implements EventSearch {

        Finding(List<EventHit> hits) {
            this(hits, new ArrayList<>(), new ArrayList<>());
        }

        @Override
        public SearchOutcome<EventAnswer> search(EventQuery query) {
            asked.add(query);
            return new SearchOutcome.Answered<>(answer(hits));
        }

        @Override
        public SearchOutcome<EventMap> map(EventQuery query) {
            mapped.add(query);
            List<EventHit> drawn = hits.stream()
                    .filter(hit -> hit.places().stream().anyMatch(place -> place.coordinates().isPresent())).toList();
            return new SearchOutcome.Answered<>(
                    new EventMap(new QueryNode.Everything(), List.of(), drawn, drawn.size()));
        }
    }

    /** A search that refuses every query for this, or its cursor when there is nothing wrong. */
    record Refusing(List<QueryProblem> problems) implements EventSearch {

        @Override
        public SearchOutcome<EventAnswer> search(EventQuery query) {
            return problems.isEmpty() ? new SearchOutcome.CursorRefused<>() : new SearchOutcome.Refused<>(problems);
        }

        @Override
        public SearchOutcome<EventMap> map(EventQuery query) {
            return problems.isEmpty() ? new SearchOutcome.CursorRefused<>() : new SearchOutcome.Refused<>(problems);
        }
    }

    /** A search that cannot be reached. */
    record Unavailable() implements EventSearch {

        @Override
        public SearchOutcome<EventAnswer> search(EventQuery query) {
            throw new SearchUnavailableException("connection refused", new IllegalStateException("no node"));
        }

        @Override
        public SearchOutcome<EventMap> map(EventQuery query) {
            throw new SearchUnavailableException("connection refused", new IllegalStateException("no node"));
        }
    }

    static EventInquiry inquiry() {
        return new EventInquiry(new EventNamer(new Places(), SampleEvents.none(), new Types()),
                new LinkedNames(new Places(), SampleEvents.none()),
                SampleSite.types(SampleSite.finding(new SearchOutcome.Answered<>(PortalArticles.answer(
                        SampleSite.TWO_WORDS, PortalArticles.hits(), Optional.empty())))),
                SampleSite.FRAMES);
    }

    /** Knows the names of the two places. */
    private record Places() implements AuthorityReader {

        @Override
        public Optional<AuthoritySnapshot> authority(AuthorityId id) {
            return Optional.ofNullable(authorities(List.of(id)).get(id));
        }

        @Override
        public Map<AuthorityId, AuthoritySnapshot> authorities(Collection<AuthorityId> ids) {
            Map<AuthorityId, AuthoritySnapshot> known = new HashMap<>();
            known.put(ALMATY, place(ALMATY, IN_ALMATY));
            known.put(KAZAKHSTAN, place(KAZAKHSTAN, IN_KAZAKHSTAN));
            known.keySet().retainAll(ids);
            return known;
        }

        private static AuthoritySnapshot place(AuthorityId id, EventHit.Place place) {
            return new AuthoritySnapshot(id, AuthorityKind.PLACE, 1, place.names(), List.of(), Optional.empty(),
                    Optional.empty(), Labels.NONE, place.coordinates(), Optional.empty(), List.of(), List.of(),
                    List.of(), Instant.EPOCH);
        }

        @Override
        public Optional<AuthorityId> survivor(AuthorityId merged) {
            return Optional.empty();
        }

        @Override
        public Page<AuthoritySnapshot> list(Optional<AuthorityKind> kind, Optional<AuthorityId> after, int size) {
            throw new UnsupportedOperationException();
        }
    }

    /** Knows one type. */
    private record Types() implements Vocabularies {

        @Override
        public List<TermSnapshot> terms(Vocabulary vocabulary) {
            return List.of(new TermSnapshot("unrest", labels("onrust", "unrest")));
        }

        @Override
        public Optional<TermSnapshot> term(Vocabulary vocabulary, String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TermOutcome put(Vocabulary vocabulary, String code, Labels labels, String author) {
            throw new UnsupportedOperationException();
        }
    }
}
