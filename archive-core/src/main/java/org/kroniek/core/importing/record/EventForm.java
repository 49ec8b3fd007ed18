package org.kroniek.core.importing.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.time.EdtfDate;

/** The form of an event. */
final class EventForm {

    private static final Map<String, EventStatus> STATUSES = FieldForms.words(EventStatus.class);

    private EventForm() {}

    static EventDraft read(RecordFields fields, String list) throws DocumentRefusedException {
        String source = fields.text("source", FieldForms.LONGEST_SOURCE).orElse(list);
        String externalId = fields.required("externalId", FieldForms.LONGEST_NAME);
        Optional<EdtfDate> date = FieldForms.date(fields, "date");
        List<EventDraft.Passage> dateEvidence = EvidenceForm.passages(fields, "dateEvidence");
        if (date.isEmpty() && !dateEvidence.isEmpty()) {
            throw fields.missing("date");
        }
        return new EventDraft(source, externalId,
                FieldForms.requiredLabels(fields, "titles", FieldForms.LONGEST_NAME),
                FieldForms.labels(fields, "descriptions", FieldForms.LONGEST_TEXT), TermForm.code(fields, "eventType"),
                date,
                FieldForms.oneOf(STATUSES, Code.UNKNOWN_EVENT_STATUS, fields, "status").orElse(EventStatus.DRAFT),
                places(fields), participants(fields), FigureForm.figures(fields),
                fields.text("parent", FieldForms.LONGEST_NAME), EvidenceForm.passages(fields, "evidence"),
                dateEvidence);
    }

    private static List<EventDraft.Participant> places(RecordFields fields) throws DocumentRefusedException {
        List<EventDraft.Participant> places = new ArrayList<>();
        for (RecordFields place : fields.objects("places")) {
            places.add(named(place, ""));
        }
        return places;
    }

    private static List<EventDraft.Participant> participants(RecordFields fields) throws DocumentRefusedException {
        List<EventDraft.Participant> participants = new ArrayList<>();
        for (RecordFields participant : fields.objects("participants")) {
            participants.add(named(participant, TermForm.code(participant, "role")));
        }
        return participants;
    }

    private static EventDraft.Participant named(RecordFields fields, String role) throws DocumentRefusedException {
        Optional<String> authority = fields.text("authority", FieldForms.LONGEST_NAME);
        Optional<String> name = fields.text("name", FieldForms.LONGEST_NAME);
        if (authority.isEmpty() && name.isEmpty()) {
            throw fields.refusal(Code.NOBODY_NAMED, "authority", "");
        }
        return new EventDraft.Participant(authority, name, role, EvidenceForm.passages(fields, "evidence"));
    }
}
