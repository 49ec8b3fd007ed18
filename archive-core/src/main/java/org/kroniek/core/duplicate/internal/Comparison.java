package org.kroniek.core.duplicate.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.duplicate.Shingles;
import org.kroniek.core.id.DuplicateGroupId;

/** Compares texts that may be nearly the same, word by word, and joins the groups of those that are. */
final class Comparison {

    /** Pairs whose texts are read at once: some megabytes. */
    private static final int AT_ONCE = 200;
    /** Texts of one group that are tried at first; few groups have so many that are not alike. */
    private static final int FEW = 20;

    private final TextTable texts;
    private final ArticleTable articles;

    Comparison(TextTable texts, ArticleTable articles) {
        this.texts = texts;
        this.articles = articles;
    }

    /** @return which groups have gone up in others */
    DuplicateGroups compare(Set<UUID> changed) {
        DuplicateGroups groups = new DuplicateGroups();
        Set<UUID> open = changed;
        for (long after = 0, upTo = FEW; !open.isEmpty(); after = upTo, upTo *= 2) {
            long last = upTo;
            List<CandidatePair> pairs = texts.candidates(open, after, upTo);
            compareAll(pairs, groups);
            open = stillApart(pairs, groups).stream().filter(pair -> pair.rank() == last).map(CandidatePair::one)
                    .collect(Collectors.toSet());
        }
        Map<DuplicateGroupId, DuplicateGroupId> gone = groups.gone();
        if (!gone.isEmpty()) {
            texts.rename(gone);
        }
        return groups;
    }

    private void compareAll(List<CandidatePair> pairs, DuplicateGroups groups) {
        List<CandidatePair> open = pairs;
        while (!open.isEmpty()) {
            List<CandidatePair> some = open.subList(0, Math.min(AT_ONCE, open.size()));
            compare(some, groups);
            open = stillApart(open.subList(some.size(), open.size()), groups);
        }
    }

    private void compare(List<CandidatePair> pairs, DuplicateGroups groups) {
        Set<UUID> needed = new HashSet<>();
        pairs.forEach(pair -> needed.addAll(List.of(pair.one(), pair.other())));
        Map<UUID, Shingles> words = new HashMap<>(articles.words(needed));
        for (CandidatePair pair : stillApart(pairs, groups)) {
            Shingles one = words.get(pair.one());
            Shingles other = words.get(pair.other());
            if (one != null && other != null && one.nearlySameAs(other)) {
                groups.join(pair.groupOfOne(), pair.groupOfOther());
            }
        }
    }

    private static List<CandidatePair> stillApart(List<CandidatePair> pairs, DuplicateGroups groups) {
        List<CandidatePair> apart = new ArrayList<>(pairs);
        apart.removeIf(pair -> groups.areOne(pair.groupOfOne(), pair.groupOfOther()));
        return apart;
    }
}
