package org.kroniek.core.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/** Tells whether a list says the same of an event as when it was last imported. */
final class DraftDigest {

    private final List<String> said = new ArrayList<>();

    private DraftDigest() {}

    static String of(EventDraft draft) {
        DraftDigest digest = new DraftDigest();
        digest.add(draft.titles());
        digest.add(draft.descriptions());
        digest.said.add(draft.type());
        digest.add(draft.date().map(EdtfDate::text));
        digest.said.add(draft.status().name());
        digest.addAll("places", draft.places());
        digest.addAll("participants", draft.participants());
        draft.figures().forEach(digest::add);
        digest.add(draft.parent());
        digest.addPassages("event", draft.evidence());
        digest.addPassages("date", draft.dateEvidence());
        return ContentHash.ofTexts(digest.said.toArray(String[]::new)).hex();
    }

    private void addAll(String kind, List<EventDraft.Participant> participants) {
        for (EventDraft.Participant participant : participants) {
            said.add(kind);
            add(participant.authority());
            add(participant.name());
            said.add(participant.role());
            addPassages(kind, participant.evidence());
        }
    }

    private void add(EventDraft.Figure figure) {
        said.add("figure");
        said.add(figure.kind());
        add(figure.from());
        add(figure.to());
        said.add(Boolean.toString(figure.approximate()));
        add(figure.attribution());
        add(figure.attributedTo());
        addPassages("figure", figure.evidence());
    }

    private void addPassages(String kind, List<EventDraft.Passage> passages) {
        for (EventDraft.Passage passage : passages) {
            said.add("evidence of " + kind);
            said.add(passage.publication());
            said.add(passage.article());
            said.add(passage.quote());
            add(passage.prefix());
            add(passage.suffix());
            said.add(passage.stance().name());
        }
    }

    private void add(Labels labels) {
        said.add(Integer.toString(labels.byLanguage().size()));
        labels.byLanguage().forEach((language, text) -> {
            said.add(language);
            said.add(text);
        });
    }

    private void add(OptionalLong number) {
        said.add(number.isPresent() ? Long.toString(number.getAsLong()) : "-");
    }

    private void add(Optional<String> text) {
        said.add(text.map(value -> "+" + value).orElse("-"));
    }
}
