package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.mention.Boundaries.Ending;

/** Looks for names in a passage, from left to right, the longest at each place. */
final class OccurrenceScan {

    private final Passage passage;
    private final NameSource source;
    private final Boundaries boundaries;
    private final OwnersByLanguage owners;

    OccurrenceScan(Passage passage, NameSource source) {
        this.passage = passage;
        this.source = source;
        this.boundaries = new Boundaries(passage);
        this.owners = new OwnersByLanguage(passage.language());
    }

    List<Occurrence> occurrences() {
        List<Occurrence> found = new ArrayList<>();
        int word = 0;
        while (word < passage.words()) {
            Optional<Occurrence> longest = longestAt(word);
            longest.ifPresent(found::add);
            word = longest.map(Occurrence::end).orElse(word + 1);
        }
        return found;
    }

    private Optional<Occurrence> longestAt(int first) {
        Optional<Occurrence> longest = Optional.empty();
        int before = 0;
        for (int last = first; last < passage.words(); last++) {
            int from = last == first ? passage.start(first) : passage.end(last - 1);
            int inner = Spelling.hash(before, passage.text(), from, passage.end(last) - 1);
            int whole = Spelling.hash(inner, passage.text(), passage.end(last) - 1, passage.end(last));
            Optional<Occurrence> longer = endingAt(first, last, inner, whole);
            longest = longer.isPresent() ? longer : longest;
            if (!source.hasBeginning(whole)) {
                break;
            }
            before = whole;
        }
        return longest.isPresent() && boundaries.canBegin(first) ? longest : Optional.empty();
    }

    /** The name of these words, as it is or else without the ending of a genitive. */
    private Optional<Occurrence> endingAt(int first, int last, int inner, int whole) {
        int end = passage.end(last);
        List<IndexedName> names = source.named(whole, passage.text(), passage.start(first), end);
        boolean bare = names.isEmpty() && boundaries.mayHaveGenitive(last);
        if (bare) {
            end--;
            names = source.named(inner, passage.text(), passage.start(first), end);
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Ending ending = boundaries.endWith(last);
        return ending == Ending.IMPOSSIBLE || bare && ending != Ending.NONE
                ? Optional.empty()
                : occurrence(first, last, end, bare || ending == Ending.POSSESSIVE, names);
    }

    private Optional<Occurrence> occurrence(int first, int last, int to, boolean possessive, List<IndexedName> names) {
        int from = passage.start(first);
        List<IndexedName> fitting = names.stream().filter(name -> Capitals.agree(name, passage, first, from, to))
                .map(owners::fitting).flatMap(Optional::stream).toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Occurrence(passage, first, last + 1, begin(fitting, from), end(fitting, to),
                        possessive, fitting));
    }

    /** Signs that belong to a name before its first word, such as that of {@code 's-Gravenhage}, if the text has them. */
    private int begin(List<IndexedName> names, int from) {
        return names.stream().filter(name -> name.from() <= from && Spelling.equalsIgnoreCase(name.text(), 0,
                name.from(), passage.text(), from - name.from(), from)).mapToInt(name -> from - name.from()).min()
                .orElse(from);
    }

    /** The same after its last word: {@code Inc.} */
    private int end(List<IndexedName> names, int to) {
        int most = passage.text().length() - to;
        return names.stream().filter(name -> name.signsAfter() <= most && Spelling.equalsIgnoreCase(name.text(),
                name.to(), name.text().length(), passage.text(), to, to + name.signsAfter()))
                .mapToInt(name -> to + name.signsAfter()).max().orElse(to);
    }
}
