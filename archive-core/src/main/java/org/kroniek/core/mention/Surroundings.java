package org.kroniek.core.mention;

import java.util.List;
import org.kroniek.core.naming.AuthorityKind;

/**
 * Judges occurrences by the words beside them. A capitalised neighbour makes a name part of a longer one, unless it is a title,
 * a day, the beginning of a sentence or the like.
 */
final class Surroundings {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final Passage passage;
    private final SmallWords smallWords;
    private final NameIndex index;
    private final Neighbours neighbours;
    private final Preceding preceding;
    private final boolean german;

    Surroundings(Passage passage, List<Occurrence> occurrences, SmallWords smallWords, NameIndex index) {
        this.passage = passage;
        this.smallWords = smallWords;
        this.index = index;
        this.neighbours = new Neighbours(passage, occurrences);
        this.preceding = new Preceding(passage, index);
        this.german = passage.language().primary().equals("de");
    }

    Standing of(Occurrence name) {
        if (passage.isShouted(name.first())) {
            return Standing.FREE;
        }
        Standing left = left(name);
        return left == Standing.FREE && isContinued(name) ? Standing.PART : left;
    }

    /** A common word that has its capital from the beginning of the sentence. */
    boolean isOnlyAWord(Occurrence name) {
        boolean tells = !passage.begins(name.first()) && !passage.isTitled(name.first())
                && !passage.isShouted(name.first());
        if (tells || !name.isOneWord()) {
            return false;
        }
        String word = passage.small(name.first());
        return LEXICON.isCommon(word, passage.language())
                || smallWords.contain(word) && !neighbours.isElsewhereWithin(name);
    }

    private Standing left(Occurrence name) {
        int before = name.first() - 1;
        if (!passage.followsBlank(name.first())) {
            return preceding.isInitial(name)
                    ? Standing.OTHER_BEARER
                    : preceding.isAmpersand(name.first()) ? Standing.PART : Standing.FREE;
        }
        if (!passage.isCapital(before)) {
            return preceding.isNameWithParticles(name) ? Standing.PART : Standing.FREE;
        }
        boolean person = name.isOnly(AuthorityKind.PERSON);
        String word = passage.small(before);
        if (isApart(before, word, person, name) || neighbours.standsBefore(name)) {
            return Standing.FREE;
        }
        boolean given = index.isGivenName(word);
        if (person && name.isFull()) {
            return given ? Standing.OTHER_BEARER : Standing.FREE;
        }
        return person && (given || !german && !mayBeginSentence(before)) ? Standing.OTHER_BEARER : Standing.PART;
    }

    private boolean isApart(int before, String word, boolean person, Occurrence name) {
        if (LEXICON.isTitle(word) || LEXICON.has(word, WordGroup.CALENDAR)
                || LEXICON.has(word, WordGroup.NATIONALITY) && (person || name.isFull())) {
            return true;
        }
        if (!mayBeginSentence(before)) {
            return false;
        }
        return LEXICON.isCommon(word, passage.language())
                ? !(person && LEXICON.has(word, WordGroup.ARTICLE))
                : smallWords.contain(word);
    }

    private boolean mayBeginSentence(int word) {
        return passage.begins(word) || passage.isTitled(word);
    }

    private boolean isContinued(Occurrence name) {
        int after = name.end();
        if (name.possessive() || after >= passage.words()) {
            return false;
        }
        if (!passage.followsBlank(after)) {
            return preceding.isAmpersand(after) && passage.isCapital(after);
        }
        if (!passage.isCapital(after) || passage.begins(after)) {
            return false;
        }
        String word = passage.small(after);
        return !(LEXICON.has(word, WordGroup.CALENDAR) || LEXICON.has(word, WordGroup.NATIONALITY)
                || isTitleOfNext(name, after, word) || neighbours.standsAfter(name)
                || passage.isTitled(after) && mayFollowInTitle(name, word)
                || german && mayBeGermanNoun(name));
    }

    /** {@code Apple CEO}, {@code Moscow Mayor Sobyanin}; but {@code Martin Luther King}. */
    private boolean isTitleOfNext(Occurrence name, int after, String word) {
        return !name.isOnly(AuthorityKind.PERSON) && LEXICON.isTitle(word)
                && (passage.isAllCapitals(after) || passage.followsBlank(after + 1) && passage.isCapital(after + 1));
    }

    private boolean mayFollowInTitle(Occurrence name, String word) {
        return name.isOnly(AuthorityKind.PERSON) && name.isFull() || LEXICON.isCommon(word, passage.language())
                || smallWords.contain(word);
    }

    /** Any noun may follow there: {@code hat Putin Truppen geschickt}, {@code haben in Almaty Demonstranten …}. */
    private boolean mayBeGermanNoun(Occurrence name) {
        if (name.isOnly(AuthorityKind.PERSON)) {
            return true;
        }
        int before = name.first() - 1;
        return passage.followsBlank(name.first()) && !passage.isCapital(before)
                && !LEXICON.has(passage.small(before), WordGroup.ARTICLE);
    }
}
