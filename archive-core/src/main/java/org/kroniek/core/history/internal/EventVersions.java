package org.kroniek.core.history.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventHistory;
import org.kroniek.core.event.EventService;
import org.kroniek.core.event.EventVersion;
import org.kroniek.core.event.Signature;
import org.kroniek.core.history.FieldValue;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.core.history.VersionFields;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.time.EdtfDate;

/** The versions of events. */
final class EventVersions implements VersionSource {

    private final EventService events;

    EventVersions(EventService events) {
        this.events = events;
    }

    @Override
    public List<RecordVersion> versions(UUID id) {
        return stored(id).stream().map(EventVersions::version).toList();
    }

    @Override
    public Optional<Content> version(UUID id, int number) {
        return stored(id).stream().filter(version -> version.number() == number).findFirst()
                .map(version -> new Content(version(version), fields(version)));
    }

    private List<EventVersion> stored(UUID id) {
        return events.history(new EventId(id)).map(EventHistory::versions).orElse(List.of());
    }

    private static RecordVersion version(EventVersion version) {
        return new RecordVersion(version.number(), version.at(), version.by().author(), version.by().reason(),
                version.status() != EventStatus.DRAFT);
    }

    private static VersionFields fields(EventVersion version) {
        EventContent content = version.content();
        VersionFields.Builder fields = new VersionFields.Builder();
        content.titles().byLanguage().forEach((language, text) -> fields.add("titles", text + " (" + language + ")"));
        content.descriptions().byLanguage()
                .forEach((language, text) -> fields.add("descriptions", text + " (" + language + ")"));
        fields.add("type", content.type()).add("status", version.status().name().toLowerCase(Locale.ROOT))
                .add("date", content.date().map(EdtfDate::text));
        content.places().forEach(place -> fields.add("places", bearer(place.authority(), place.name(), "")));
        content.participants().forEach(participant -> fields.add("participants",
                bearer(participant.authority(), participant.name(), participant.role())));
        content.figures().forEach(figure -> fields.add("figures",
                bearer(figure.attributedTo(), figure.attribution(), number(figure))));
        return fields.add("parent", content.parent()).with("");
    }

    /** @param said what is said of it */
    private static FieldValue bearer(Optional<AuthorityId> authority, Optional<String> name, String said) {
        String text = name.map(words -> said.isEmpty() ? words : said + ": " + words).orElse(said);
        return new FieldValue(text, authority);
    }

    private static String number(EventContent.Figure figure) {
        return figure.kind() + " " + (figure.approximate() ? "~" : "") + number(figure.from())
                + (figure.from().equals(figure.to()) ? "" : "–" + number(figure.to()));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    @Override
    public RestoreOutcome restore(UUID id, int expectedVersion, int version, String reason, String author) {
        EditOutcome outcome = events.restore(new EventId(id), expectedVersion, version, new Signature(author, reason));
        return switch (outcome) {
            case EditOutcome.Done done -> done.version() == expectedVersion
                    ? new RestoreOutcome.Unchanged(done.version())
                    : new RestoreOutcome.Restored(done.version());
            case EditOutcome.Stale stale -> new RestoreOutcome.Outdated(stale.currentVersion());
            case EditOutcome.Absent _ -> new RestoreOutcome.NotFound();
            case EditOutcome.Refused refused -> new RestoreOutcome.Refused(refused.reason() + ": " + refused.detail());
            case EditOutcome.LastEvidence _ -> new RestoreOutcome.Refused("LAST_EVIDENCE");
            case EditOutcome.Attached _,EditOutcome.UnknownClaim _,EditOutcome.NoSuchPassage _,EditOutcome.NotWaiting _ ->
                throw new IllegalStateException("Going back to a version changes no evidence: " + outcome);
        };
    }
}
