package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.MentionMethod;

/** Says of each name of an article whom it means, by what the others mean. */
final class Resolution {

    /** By which names an authority is meant beyond doubt. */
    private final Map<AuthorityId, Set<String>> certain = new HashMap<>();

    /** Surnames that the article also gives to others than those we know. */
    private final Set<String> sharedSurnames = new HashSet<>();

    /** @param occurrences those that are names by themselves */
    Resolution(List<Occurrence> occurrences, List<Occurrence> ofOthers) {
        for (Occurrence occurrence : occurrences) {
            List<AuthorityId> bearers = Candidates.of(occurrence);
            if (bearers.size() == 1) {
                certain.computeIfAbsent(bearers.getFirst(), any -> new HashSet<>()).add(occurrence.surface());
            }
        }
        ofOthers.forEach(occurrence -> sharedSurnames.add(occurrence.surface()));
    }

    /** An occurrence of a name of the index. */
    FoundName named(Occurrence occurrence) {
        List<AuthorityId> bearers = Candidates.of(occurrence);
        String surface = occurrence.surface();
        if (bearers.size() == 1) {
            boolean doubtful = occurrence.isOnly(AuthorityKind.PERSON) && sharedSurnames.contains(surface)
                    && !isMeantOtherwise(bearers.getFirst(), surface);
            return found(occurrence, MentionMethod.NAME, doubtful ? Optional.empty() : Optional.of(bearers.getFirst()),
                    bearers);
        }
        List<AuthorityId> meant = bearers.stream().filter(bearer -> isMeantOtherwise(bearer, surface)).toList();
        return meant.size() == 1
                ? found(occurrence, MentionMethod.CONTEXT, Optional.of(meant.getFirst()), bearers)
                : found(occurrence, MentionMethod.NAME, Optional.empty(), bearers);
    }

    /** A short form, which may be a name of the index as well. */
    FoundName shortened(Occurrence form, Optional<Occurrence> sameName) {
        List<AuthorityId> inFull = Candidates.of(form);
        List<AuthorityId> others = new ArrayList<>(sameName.map(Candidates::of).orElse(List.of()));
        boolean known = others.removeAll(inFull);
        Set<AuthorityId> all = new LinkedHashSet<>(inFull);
        all.addAll(others);
        List<AuthorityId> bearers = List.copyOf(all);
        if (inFull.size() > 1 || sharedSurnames.contains(form.surface())
                || others.stream().anyMatch(other -> isMeantOtherwise(other, form.surface()))
                || !others.isEmpty() && !known && !sameName.map(name -> areOfOneKind(name, form)).orElse(true)) {
            return found(form, MentionMethod.SHORT_FORM, Optional.empty(), bearers);
        }
        MentionMethod method = !others.isEmpty()
                ? MentionMethod.CONTEXT
                : known ? MentionMethod.NAME : MentionMethod.SHORT_FORM;
        return found(form, method, Optional.of(inFull.getFirst()), bearers);
    }

    private boolean isMeantOtherwise(AuthorityId authority, String surface) {
        Set<String> names = certain.getOrDefault(authority, Set.of());
        return names.size() > 1 || names.size() == 1 && !names.contains(surface);
    }

    private static boolean areOfOneKind(Occurrence one, Occurrence other) {
        return one.isOnly(AuthorityKind.PERSON) == other.isOnly(AuthorityKind.PERSON);
    }

    private static FoundName found(Occurrence occurrence, MentionMethod method, Optional<AuthorityId> authority,
            List<AuthorityId> candidates) {
        double confidence = authority.isEmpty() ? 0.5 / candidates.size() : Confidence.of(method, occurrence);
        return new FoundName(occurrence.passage().part().part(), occurrence.span(), occurrence.surface(), method,
                confidence, authority, candidates);
    }
}
