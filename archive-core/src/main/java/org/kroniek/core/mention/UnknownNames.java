package org.kroniek.core.mention;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what looks like a name among the words that belong to no known one. */
final class UnknownNames {

    private static final Lexicon LEXICON = Lexicon.standard();

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Longer runs of capitals are titles of books and lists. */
    private static final int MOST_WORDS = 8;

    private final Passage passage;
    private final CapitalRuns runs;
    private final SmallWords smallWords;
    private final NameIndex index;
    private final boolean nounsHaveCapitals;
    private final boolean dutch;
    private final Set<String> found = new LinkedHashSet<>();

    UnknownNames(Passage passage, BitSet known, SmallWords smallWords, NameIndex index) {
        this.index = index;
        this.nounsHaveCapitals = passage.language().primary().equals("de");
        this.dutch = passage.language().primary().equals("nl");
        this.passage = passage;
        this.runs = new CapitalRuns(passage, known);
        this.smallWords = smallWords;
    }

    Set<String> names() {
        int word = 0;
        while (word < passage.words()) {
            if (!runs.mayBegin(word)) {
                word++;
            } else {
                int end = runs.endOf(word);
                note(word, end);
                word = end;
            }
        }
        return found;
    }

    private void note(int first, int end) {
        if (isCompound(first, end)) {
            return;
        }
        int from = first;
        int to = end;
        while (from < to && isBeside(from)) {
            from++;
        }
        while (from < to && (!passage.isCapital(to - 1) || isTimeOrNation(to - 1) || isHyphenedTo(to))) {
            to--;
        }
        if (from < to && to - from <= MOST_WORDS && isName(from, to)) {
            String name = passage.text().substring(passage.start(from), endWithoutGenitive(to));
            found.add(to - from == 1 ? name : BLANKS.matcher(name).replaceAll(" "));
        }
    }

    /** Joined by a hyphen to a word in small letters: {@code Kazachstan-kenner}. */
    private boolean isCompound(int first, int end) {
        return Spelling.isHyphen(passage.at(passage.end(end - 1)))
                || Spelling.isHyphen(passage.at(passage.start(first) - 1));
    }

    private boolean isBeside(int word) {
        String small = passage.small(word);
        boolean begins = passage.begins(word);
        return !passage.isCapital(word) || isTimeOrNation(word) || LEXICON.isTitle(small)
                || begins && (LEXICON.isCommon(small, passage.language()) || smallWords.contain(small));
    }

    /** Whether the word that was left out was joined to the one before, as in {@code Wit-Russische}. */
    private boolean isHyphenedTo(int word) {
        return word < passage.words() && isTimeOrNation(word) && passage.isCapital(word)
                && Spelling.isHyphen(passage.at(passage.end(word - 1)))
                && passage.start(word) - passage.end(word - 1) == 1;
    }

    private boolean isTimeOrNation(int word) {
        String small = passage.small(word);
        return LEXICON.has(small, WordGroup.CALENDAR, WordGroup.NATIONALITY)
                || dutch && (small.endsWith("ische") || small.endsWith("aanse"));
    }

    /** Where all nouns have capitals, only a known given name tells. */
    private boolean isName(int from, int to) {
        if (nounsHaveCapitals || to - from > 1) {
            return to - from > 1 && (!nounsHaveCapitals || index.isGivenName(passage.small(from)));
        }
        String small = passage.small(from);
        return passage.length(from) > 1 && !passage.begins(from) && !LEXICON.isCommon(small, passage.language())
                && !smallWords.contain(small) && !isAdjective(from, small);
    }

    /** {@code Rotterdamse haven} */
    private boolean isAdjective(int word, String small) {
        return dutch && small.endsWith("se") && passage.followsBlank(word + 1)
                && !passage.isCapital(word + 1);
    }

    /** {@code Nazarbajevs} is a genitive when the article has {@code Nazarbajev} too. */
    private int endWithoutGenitive(int end) {
        int last = end - 1;
        if (!new Boundaries(passage).mayHaveGenitive(last)) {
            return passage.end(last);
        }
        String base = passage.text().substring(passage.start(last), passage.end(last) - 1);
        for (int word = 0; word < passage.words(); word++) {
            if (passage.length(word) == base.length() && passage.text().startsWith(base, passage.start(word))) {
                return passage.end(last) - 1;
            }
        }
        return passage.end(last);
    }
}
