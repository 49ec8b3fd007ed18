package org.kroniek.core.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is found in one passage. */
final class PassageNames {

    private final Passage passage;

    /** Names by themselves, as the index has them, by their first word. */
    private final Map<Integer, Occurrence> named = new TreeMap<>();

    /** Short forms of those who are named in full. */
    private final List<Occurrence> shortened = new ArrayList<>();

    /** Surnames after the given name of somebody else. */
    private final List<Occurrence> ofOthers = new ArrayList<>();

    private final BitSet knownWords = new BitSet();

    PassageNames(Passage passage) {
        this.passage = passage;
    }

    Passage passage() {
        return passage;
    }

    Collection<Occurrence> named() {
        return Collections.unmodifiableCollection(named.values());
    }

    List<Occurrence> ofOthers() {
        return Collections.unmodifiableList(ofOthers);
    }

    /** The words of all names that somebody bears. */
    BitSet knownWords() {
        return knownWords;
    }

    void findNamed(NameIndex index, SmallWords smallWords) {
        List<Occurrence> all = new OccurrenceScan(passage, index.source()).occurrences();
        Surroundings surroundings = new Surroundings(passage, all, smallWords, index);
        for (Occurrence occurrence : all) {
            if (!surroundings.isOnlyAWord(occurrence)) {
                note(occurrence, surroundings.of(occurrence), name -> named.put(name.first(), name));
            }
        }
        named.values().forEach(name -> knownWords.set(name.first(), name.end()));
    }

    private void note(Occurrence occurrence, Standing standing, Consumer<Occurrence> free) {
        switch (standing) {
            case FREE -> free.accept(occurrence);
            case OTHER_BEARER -> ofOthers.add(occurrence);
            case PART -> {
            }
        }
    }

    /** Who is named in full may be called by a common word too: {@code Jobs said}. */
    void findShortened(ShortForms forms, NameIndex index, SmallWords smallWords) {
        List<Occurrence> all = new OccurrenceScan(passage, forms).occurrences().stream()
                .filter(form -> sameAs(form).isPresent() || knownWords.get(form.first(), form.end()).isEmpty())
                .toList();
        Surroundings surroundings = new Surroundings(passage, all, smallWords, index);
        for (Occurrence form : all) {
            note(form, surroundings.of(form), shortened::add);
        }
        shortened.forEach(form -> knownWords.set(form.first(), form.end()));
    }

    private Optional<Occurrence> sameAs(Occurrence form) {
        return Optional.ofNullable(named.get(form.first())).filter(name -> name.end() == form.end());
    }

    /** All names, in the order of the text. */
    Collection<FoundName> resolved(Resolution resolution) {
        Map<Integer, FoundName> found = new TreeMap<>();
        named.forEach((first, name) -> found.put(first, resolution.named(name)));
        shortened.forEach(form -> found.put(form.first(), resolution.shortened(form, sameAs(form))));
        return found.values();
    }
}
