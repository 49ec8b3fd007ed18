package org.kroniek.core.mention;

import java.util.List;
import java.util.Set;
import org.kroniek.core.naming.AuthorityKind;

/**
 * Judges occurrences by the words beside them. A capitalised neighbour makes a name part of a longer one, unless it is a title,
 * a day, the beginning of a sentence or the like.
 */
final class Surroundings {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** What is written with full stops and is nobody's initials. */
    private static final Set<String> COUNTRIES = Set.of("us", "uk", "un", "eu", "dc");

    private final Passage passage;
    private final SmallWords smallWords;
    private final NameIndex index;
    private final Neighbours neighbours;
    private final boolean german;

    Surroundings(Passage passage, List<Occurrence> occurrences, SmallWords smallWords, NameIndex index) {
        this.passage = passage;
        this.smallWords = smallWords;
        this.index = index;
        this.neighbours = new Neighbours(passage, occurrences);
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
            return isAfterInitial(name)
                    ? Standing.OTHER_BEARER
                    : isAfterAmpersand(name.first()) ? Standing.PART : Standing.FREE;
        }
        if (!passage.isCapital(before)) {
            return isAfterParticles(name) ? Standing.PART : Standing.FREE;
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

    /** {@code J. Poetin}: who knows whether it is he. */
    private boolean isAfterInitial(Occurrence name) {
        int before = name.first() - 1;
        return name.isOnly(AuthorityKind.PERSON) && isInitial(before) && passage.at(passage.end(before)) == '.'
                && passage.start(name.first()) - passage.end(before) <= 2 && !isOfCountry(before);
    }

    private boolean isInitial(int word) {
        return word >= 0 && passage.length(word) == 1 && passage.isCapital(word);
    }

    /** {@code U.S. Jobs} are not those of a man. */
    private boolean isOfCountry(int last) {
        return isInitial(last - 1) && passage.start(last) - passage.end(last - 1) == 1
                && COUNTRIES.contains(passage.small(last - 1) + passage.small(last));
    }

    private boolean isAfterAmpersand(int word) {
        return word > 0 && passage.isCapital(word - 1)
                && passage.text().substring(passage.end(word - 1), passage.start(word)).equals(" & ");
    }

    /** {@code Jan van der Berg} is not at the place Berg, nor is {@code Erik van Rotterdam} that city. */
    private boolean isAfterParticles(Occurrence name) {
        int word = name.first() - 1;
        boolean ofName = false;
        while (word > 0 && word > name.first() - 4 && !passage.isCapital(word) && passage.followsBlank(word)
                && LEXICON.has(passage.small(word), WordGroup.PARTICLE)) {
            ofName |= !german && LEXICON.has(passage.small(word), WordGroup.NAME_PARTICLE);
            word--;
        }
        if (word == name.first() - 1 || !passage.isCapital(word)) {
            return false;
        }
        String capital = passage.small(word);
        return !LEXICON.isTitle(capital) && !(passage.begins(word) && LEXICON.isCommon(capital, passage.language()))
                && (index.isGivenName(capital) || ofName && !passage.begins(word));
    }

    private boolean isContinued(Occurrence name) {
        int after = name.end();
        if (name.possessive() || after >= passage.words()) {
            return false;
        }
        if (!passage.followsBlank(after)) {
            return isAfterAmpersand(after) && passage.isCapital(after);
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
