package org.kroniek.core.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;

/**
 * Who takes part in what a sentence reports, by simple rules of position: what stands before the verb does it, what
 * stands after it has it done to it; in the passive the other way round, save after {@code by}.
 */
final class RoleFinder {

    private static final int MOST = 6;
    private static final int AGENT_DISTANCE = 3;

    private final SentenceText text;
    private final List<LinkedName> names;

    /** @param names of the sentence, in order, without those that only say where */
    RoleFinder(SentenceText text, List<LinkedName> names) {
        this.text = text;
        this.names = names;
    }

    /** One that can take part. */
    private record Actor(int word, FoundParticipant participant) {}

    List<FoundParticipant> find(EventRule.Head head, int at) {
        EventRule rule = head.rule();
        int from = text.clauseStart(at);
        int to = text.clauseEnd(at);
        List<Actor> actors = actors(from, to, rule.subject());
        boolean passive = rule.object().isPresent()
                && text.hasBetween(head.participle() ? from : at - 2, at, "passive");
        int verb = head.participle() ? auxiliary(from, at) : at;
        boolean inverted = text.lexicon().verbSecond() && actors.stream().noneMatch(actor -> actor.word() < verb);
        List<FoundParticipant> found = new ArrayList<>();
        for (Actor actor : actors) {
            boolean does = passive
                    ? isAgent(actor.word())
                    : actor.word() < verb || inverted && actor == actors.getFirst();
            Optional<String> role = does ? rule.subject() : rule.object();
            role.filter(_ -> does || actor.participant().authority().isPresent())
                    .ifPresent(code -> add(found, actor.participant(), code));
        }
        return found.isEmpty() ? organisations(rule.subject(), at) : found;
    }

    private static void add(List<FoundParticipant> found, FoundParticipant participant, String role) {
        boolean known = found.stream().anyMatch(other -> participant.authority().isPresent()
                ? other.authority().equals(participant.authority())
                : other.name().equals(participant.name()));
        if (!known && found.size() < MOST) {
            found.add(new FoundParticipant(participant.authority(), participant.name(), role));
        }
    }

    private int auxiliary(int from, int at) {
        for (int i = at - 1; i >= from; i--) {
            if (text.is(i, "auxiliary")) {
                return i;
            }
        }
        return at;
    }

    private boolean isAgent(int word) {
        return text.hasBetween(word - AGENT_DISTANCE, word, "agent");
    }

    private List<Actor> actors(int from, int to, Optional<String> subject) {
        List<Actor> actors = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<LinkedName> name = nameAt(i);
            if (name.isPresent()) {
                actors.add(new Actor(i, participant(name.get(), "")));
            } else if (subject.isPresent() && text.is(i, "crowd")) {
                actors.add(new Actor(i, new FoundParticipant(Optional.empty(), text.surface(i, i + 1), "")));
            }
        }
        return actors;
    }

    private Optional<LinkedName> nameAt(int i) {
        return names.stream().filter(name -> name.range().start() == text.start(i) && !text.isPossessive(name.range()))
                .findFirst();
    }

    private static FoundParticipant participant(LinkedName name, String role) {
        return new FoundParticipant(Optional.of(name.authority()), name.text(), role);
    }

    /** Where the clause names nobody: the organisations before it in the sentence. */
    private List<FoundParticipant> organisations(Optional<String> subject, int at) {
        List<FoundParticipant> found = new ArrayList<>();
        subject.ifPresent(role -> names.stream()
                .filter(name -> name.kind() == AuthorityKind.ORGANISATION && name.range().end() <= text.start(at))
                .forEach(name -> add(found, participant(name, role), role)));
        return found;
    }
}
