package org.kroniek.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.event.EventDraft.Figure;
import org.kroniek.core.event.EventDraft.Participant;
import org.kroniek.core.event.EventDraft.Passage;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/** Builds events as a list delivers them: with a title and a type, and whatever else a test gives them. */
public final class EventDrafts {

    public static final String LIST = "Proeflijst";

    private final String externalId;
    private Labels titles;
    private String type = "protest";
    private Optional<EdtfDate> date = Optional.of(EdtfDate.parse("2022-01-05"));
    private EventStatus status = EventStatus.DRAFT;
    private final List<Participant> places = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private Optional<String> parent = Optional.empty();
    private final List<Passage> evidence = new ArrayList<>();
    private final List<Passage> dateEvidence = new ArrayList<>();

    private EventDrafts(String externalId) {
        this.externalId = externalId;
        this.titles = new Labels(Map.of("nl", "Gebeurtenis " + externalId));
    }

    public static EventDrafts event(String externalId) {
        return new EventDrafts(externalId);
    }

    /** A passage of an article of {@link Drafts#SOURCE} that supports what it is given for. */
    public static Passage quote(String article, String words) {
        return quote(article, words, Stance.SUPPORTS);
    }

    public static Passage quote(String article, String words, Stance stance) {
        return new Passage(Drafts.SOURCE, article, words, Optional.empty(), Optional.empty(), stance);
    }

    public EventDrafts titled(String title) {
        titles = new Labels(Map.of("nl", title));
        return this;
    }

    public EventDrafts type(String code) {
        type = code;
        return this;
    }

    public EventDrafts date(String edtf) {
        date = Optional.of(EdtfDate.parse(edtf));
        return this;
    }

    public EventDrafts confirmed() {
        status = EventStatus.CONFIRMED;
        return this;
    }

    public EventDrafts place(String authority, Passage... passages) {
        places.add(new Participant(Optional.of(authority), Optional.empty(), "", List.of(passages)));
        return this;
    }

    public EventDrafts participant(String name, String role, Passage... passages) {
        participants.add(new Participant(Optional.empty(), Optional.of(name), role, List.of(passages)));
        return this;
    }

    public EventDrafts killed(long count, String attribution, Passage... passages) {
        return figure("killed", count, attribution, passages);
    }

    public EventDrafts figure(String kind, long count, String attribution, Passage... passages) {
        figures.add(new Figure(kind, OptionalLong.of(count), OptionalLong.of(count), false, Optional.of(attribution),
                Optional.empty(), List.of(passages)));
        return this;
    }

    public EventDrafts saidBy(String authority, long from, Passage... passages) {
        figures.add(new Figure("injured", OptionalLong.of(from), OptionalLong.empty(), true, Optional.empty(),
                Optional.of(authority), List.of(passages)));
        return this;
    }

    public EventDrafts partOf(String whole) {
        parent = Optional.of(whole);
        return this;
    }

    public EventDrafts evidence(Passage... passages) {
        evidence.addAll(List.of(passages));
        return this;
    }

    public EventDrafts dateEvidence(Passage... passages) {
        dateEvidence.addAll(List.of(passages));
        return this;
    }

    public EventDraft draft() {
        return new EventDraft(LIST, externalId, titles, Labels.NONE, type, date, status, places, participants, figures,
                parent, evidence, dateEvidence);
    }
}
