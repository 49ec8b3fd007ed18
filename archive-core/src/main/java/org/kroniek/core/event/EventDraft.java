package org.kroniek.core.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/**
 * An event as a document delivers it, checked as far as that is possible without the archive.
 *
 * @param source name of the list it comes from; authorities and the parent are looked up in the same list
 * @param externalId what the list calls it
 * @param type code of the vocabulary {@code eventType}
 * @param parent external id of the larger event, which comes earlier
 */
public record EventDraft(String source, String externalId, Labels titles, Labels descriptions, String type,
        Optional<EdtfDate> date, EventStatus status, List<Participant> places, List<Participant> participants,
        List<Figure> figures, Optional<String> parent, List<Passage> evidence, List<Passage> dateEvidence) {

    /**
     * A place or participant.
     *
     * @param authority its external id
     * @param name what it is called, when it is no authority
     * @param role code of the vocabulary {@code participantRole}; empty for places
     */
    public record Participant(Optional<String> authority, Optional<String> name, String role,
            List<Passage> evidence) {}

    /** A number with who says so. */
    public record Figure(String kind, OptionalLong from, OptionalLong to, boolean approximate,
            Optional<String> attribution, Optional<String> attributedTo, List<Passage> evidence) {}

    /**
     * A passage of an article.
     *
     * @param publication name of the article's publication
     * @param article what that publication calls the article
     * @param quote the exact words
     * @param prefix what stands before them, where they occur more than once
     */
    public record Passage(String publication, String article, String quote, Optional<String> prefix,
            Optional<String> suffix, Stance stance) {}

    public EventDraft {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        dateEvidence = List.copyOf(dateEvidence);
    }
}
