package org.kroniek.core.detection;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

/**
 * A likely event that one sentence reports.
 *
 * @param type code of the vocabulary {@code eventType}
 * @param rule name of the rule, by which its precision is counted
 * @param sentence the whole sentence, in code points: the evidence
 * @param trigger the words that gave it away
 * @param date when, if the text says so
 */
public record FoundEvent(String type, String rule, TextPart part, TextSpan sentence, TextSpan trigger,
        Optional<EdtfDate> date, List<AuthorityId> places, List<FoundParticipant> participants,
        List<FoundFigure> figures) {

    public FoundEvent {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
    }
}
