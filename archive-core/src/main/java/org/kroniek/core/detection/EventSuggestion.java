package org.kroniek.core.detection;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.time.EdtfDate;

/**
 * An event that sentences of one or several articles seem to report. Of what they disagree on, everything is given.
 *
 * @param articles how many report it
 * @param type code of the vocabulary {@code eventType}
 * @param date the likeliest of {@code dates}: the one most sentences give, of several the most precise
 * @param dates each once
 * @param sentences the first of them, at least one: those of the article that was asked for before those of others
 */
public record EventSuggestion(SuggestionKey key, long articles, String type, Optional<EdtfDate> date,
        List<EdtfDate> dates,
        List<AuthorityReference> places, List<Participant> participants, List<FoundFigure> figures,
        List<SuggestedSentence> sentences) {

    /**
     * Who seems to take part.
     *
     * @param name as the text has it
     * @param role code of the vocabulary {@code participantRole}
     */
    public record Participant(Optional<AuthorityReference> authority, String name, String role) {}

    public EventSuggestion {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }
}
