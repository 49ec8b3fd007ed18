package org.kroniek.core.mention;

import java.util.BitSet;

/** Runs of capitalised words that belong together, with the particles between them. */
final class CapitalRuns {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final Passage passage;
    private final BitSet known;

    /** @param known words of known names, which belong to no run */
    CapitalRuns(Passage passage, BitSet known) {
        this.passage = passage;
        this.known = known;
    }

    /** Whether a run may begin with a word; not where all words have capitals. */
    boolean mayBegin(int word) {
        return mayBelong(word) && !passage.isShouted(word) && !passage.isTitled(word);
    }

    private boolean mayBelong(int word) {
        return passage.isCapital(word) && !known.get(word);
    }

    /** The index after the last word of the run that begins with a word. */
    int endOf(int first) {
        int end = endOfCapitals(first);
        while (end < passage.words()) {
            int next = afterParticles(end);
            if (next == end || next >= passage.words() || !mayBelong(next) || passage.begins(next)
                    || !passage.followsBlank(next)) {
                break;
            }
            int further = endOfCapitals(next);
            if (!isOneName(first, end, next, further)) {
                break;
            }
            end = further;
        }
        return end;
    }

    private int endOfCapitals(int first) {
        int end = first + 1;
        while (end < passage.words() && mayBelong(end) && !passage.begins(end) && isJoined(end)) {
            end++;
        }
        return end;
    }

    private int afterParticles(int from) {
        int next = from;
        while (next < passage.words() && next < from + 3 && passage.followsBlank(next) && !passage.isCapital(next)
                && LEXICON.has(passage.small(next), WordGroup.PARTICLE)) {
            next++;
        }
        return next;
    }

    /** {@code Jan van der Berg} and {@code Ministry of Defence} are; {@code Tiffany Ng van de Universiteit} are two. */
    private boolean isOneName(int first, int end, int next, int further) {
        return LEXICON.has(passage.small(next - 1), WordGroup.NAME_PARTICLE) || passage.small(end).equals("of")
                || end - first == 1 && further - next == 1;
    }

    private boolean isJoined(int word) {
        int from = passage.end(word - 1);
        boolean touches = passage.start(word) - from == 1
                && (Spelling.isHyphen(passage.at(from)) || Spelling.isApostrophe(passage.at(from)));
        return touches || passage.followsBlank(word) || passage.length(word - 1) == 1 && passage.at(from) == '.'
                && passage.start(word) - from <= 2;
    }
}
