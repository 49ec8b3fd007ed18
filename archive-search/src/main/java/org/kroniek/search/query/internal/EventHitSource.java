package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.id.EventId;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.query.EventHit;

/** What a hit brings along of the document of an event; the names are those of {@link EventFields}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventHitSource(Map<String, String> titles, @Nullable Map<String, String> descriptions, SourceValues.Term type,
        @Nullable String date, @Nullable String begins, @Nullable String ends, List<Named> where, List<Named> who,
        List<Figure> figures, int passages, @Nullable String parent) {

    static final List<String> FIELDS = List.of(EventFields.TITLES, EventFields.DESCRIPTIONS, EventFields.TYPE,
            DateFields.DATE, EventFields.BEGINS, EventFields.ENDS, EventFields.WHERE, EventFields.WHO,
            EventFields.FIGURES, EventFields.PASSAGES, EventFields.PARENT);

    /** A place or a participant. */
    record Named(@Nullable String authority, @Nullable Map<String, String> names, SourceValues.@Nullable Point point,
            SourceValues.@Nullable Term role) {

        EventHit.Place place() {
            return new EventHit.Place(SourceValues.authority(authority), SourceValues.labels(names),
                    SourceValues.Point.read(point));
        }

        EventHit.Participant participant() {
            return new EventHit.Participant(SourceValues.authority(authority), SourceValues.labels(names),
                    Objects.requireNonNull(role, "A participant without a role").read());
        }
    }

    /** A number that is claimed. */
    record Figure(SourceValues.Term kind, @Nullable Long from, @Nullable Long to, boolean approximate,
            @Nullable Map<String, String> saidBy) {

        EventHit.Figure read() {
            return new EventHit.Figure(kind.read(), number(from), number(to), approximate,
                    SourceValues.labels(saidBy));
        }

        private static OptionalLong number(@Nullable Long number) {
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    static EventHit read(Hit<EventHitSource> hit) {
        EventHitSource source = Objects.requireNonNull(hit.source(), "A hit without its document");
        return new EventHit(new EventId(UUID.fromString(Objects.requireNonNull(hit.id()))),
                Objects.requireNonNull(hit.version(), "The version was asked for"),
                SourceValues.labels(source.titles()), SourceValues.labels(source.descriptions()), source.type().read(),
                Optional.ofNullable(source.date()), day(source.begins()), day(source.ends()),
                source.where().stream().map(Named::place).toList(),
                source.who().stream().map(Named::participant).toList(),
                source.figures().stream().map(Figure::read).toList(), source.passages(),
                Optional.ofNullable(source.parent()).map(UUID::fromString).map(EventId::new),
                Optional.ofNullable(hit.score()).filter(Double::isFinite));
    }

    private static Optional<LocalDate> day(@Nullable String moment) {
        return Optional.ofNullable(moment).map(text -> LocalDateTime.parse(text).toLocalDate());
    }
}
