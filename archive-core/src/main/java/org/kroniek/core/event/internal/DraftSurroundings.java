package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventDraft;

/** All that the archive has to know to take in some drafts, read in a number of statements that does not depend on them. */
final class DraftSurroundings {

    private final Map<ListedAs, UUID> events;
    private final Map<UUID, EventRow> rows;
    private final Map<UUID, EventContent> contents;
    private final Map<UUID, List<EvidenceRow>> evidence;
    private final Map<ListedAs, UUID> authorities;
    private final Map<ArticleTexts.Named, ArticleTexts.Current> articles;
    private final ParentLines lines;
    private final ContentCheck check;

    private DraftSurroundings(EntityManager entities, List<EventDraft> drafts) {
        KnownEvents known = new KnownEvents(entities);
        Set<ListedAs> named = drafts.stream().map(DraftSurroundings::nameOf).collect(Collectors.toSet());
        Set<ListedAs> parents = names(drafts, draft -> draft.parent().stream());
        Set<ListedAs> all = new HashSet<>(named);
        all.addAll(parents);
        events = new HashMap<>(known.listed(all));
        rows = known.locked(ids(named));
        Set<UUID> revised = drafts.stream().filter(draft -> !isKnown(draft)).flatMap(draft -> row(draft).stream())
                .map(EventRow::id).collect(Collectors.toSet());
        List<EventDraft> news = drafts.stream().filter(draft -> !isKnown(draft)).toList();
        articles = new ArticleTexts(entities).current(passages(news).map(
                passage -> ArticleTexts.Named.of(passage.publication(), passage.article()))
                .collect(Collectors.toSet()));
        contents = known.contents(revised);
        evidence = known.evidence(revised);
        authorities = known.authorities(names(news, DraftSurroundings::authoritiesOf));
        lines = ParentLines.upwards(entities, ids(parents), !revised.isEmpty());
        check = ContentCheck.read(entities);
    }

    /** Locks the events and articles concerned. */
    static DraftSurroundings of(EntityManager entities, List<EventDraft> drafts) {
        return new DraftSurroundings(entities, drafts);
    }

    static ListedAs nameOf(EventDraft draft) {
        return new ListedAs(draft.source(), draft.externalId());
    }

    private static Set<ListedAs> names(List<EventDraft> drafts, Function<EventDraft, Stream<String>> of) {
        return drafts.stream().flatMap(draft -> of.apply(draft).map(id -> new ListedAs(draft.source(), id)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> authoritiesOf(EventDraft draft) {
        return Stream.concat(
                Stream.concat(draft.places().stream(), draft.participants().stream())
                        .flatMap(participant -> participant.authority().stream()),
                draft.figures().stream().flatMap(figure -> figure.attributedTo().stream()));
    }

    private static Stream<EventDraft.Passage> passages(List<EventDraft> drafts) {
        return drafts.stream().flatMap(draft -> Stream.of(Stream.of(draft.evidence(), draft.dateEvidence()),
                Stream.concat(draft.places().stream(), draft.participants().stream())
                        .map(EventDraft.Participant::evidence),
                draft.figures().stream().map(EventDraft.Figure::evidence)).flatMap(Function.identity()))
                .flatMap(Collection::stream);
    }

    private Set<UUID> ids(Set<ListedAs> names) {
        return names.stream().flatMap(name -> event(name).stream()).collect(Collectors.toSet());
    }

    /** Whether the list says just what it said when it was last imported. */
    boolean isKnown(EventDraft draft) {
        return row(draft).filter(row -> row.wasDelivered(DraftDigest.of(draft))).isPresent();
    }

    Optional<EventRow> row(EventDraft draft) {
        return event(nameOf(draft)).map(rows::get);
    }

    Optional<UUID> event(ListedAs name) {
        return Optional.ofNullable(events.get(name));
    }

    Optional<UUID> authority(ListedAs name) {
        return Optional.ofNullable(authorities.get(name));
    }

    Optional<ArticleTexts.Current> article(ArticleTexts.Named name) {
        return Optional.ofNullable(articles.get(name));
    }

    ParentLines lines() {
        return lines;
    }

    ContentCheck check() {
        return check;
    }

    EditedEvent edited(EventRow row) {
        EventContent content = Optional.ofNullable(contents.get(row.id())).orElseThrow();
        return EditedEvent.known(row, content, evidence.getOrDefault(row.id(), List.of()));
    }

    /** From now on the event is there, for those that are part of it. */
    void taken(ListedAs name, EditedEvent event) {
        events.put(name, event.row().id());
        lines.put(event.row().id(), event.content().parent().map(parent -> parent.value()).orElse(null));
    }
}
