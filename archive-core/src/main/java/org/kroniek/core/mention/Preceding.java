package org.kroniek.core.mention;

import java.util.Set;
import org.kroniek.core.naming.AuthorityKind;

/** What stands before an occurrence, other than a capitalised word, and makes it part of another name. */
final class Preceding {

    private static final Lexicon LEXICON = Lexicon.standard();

    /** What is written with full stops and is nobody's initials. */
    private static final Set<String> COUNTRIES = Set.of("us", "uk", "un", "eu", "dc");

    private final Passage passage;
    private final NameIndex index;
    private final boolean german;

    Preceding(Passage passage, NameIndex index) {
        this.passage = passage;
        this.index = index;
        this.german = passage.language().primary().equals("de");
    }

    /** {@code J. Poetin}: who knows whether it is he. */
    boolean isInitial(Occurrence name) {
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

    boolean isAmpersand(int word) {
        return word > 0 && passage.isCapital(word - 1)
                && passage.text().substring(passage.end(word - 1), passage.start(word)).equals(" & ");
    }

    /** {@code Jan van der Berg} is not at the place Berg, nor is {@code Erik van Rotterdam} that city. */
    boolean isNameWithParticles(Occurrence name) {
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
}
