package org.kroniek.search.morphology;

import java.util.Arrays;
import morfologik.fsa.FSA;

/**
 * The automaton of a dictionary, read along folded words: all spellings that fold to the letters at hand are followed at once.
 * Safe for any number of threads.
 */
final class WordGraph {

    /** Told of each dictionary word on the way. */
    interface Visitor {

        /**
         * @param end where in the folded word the dictionary word ends
         * @param spelling the dictionary word as it is written there, UTF-8
         * @param node where the automaton goes on with what is noted of it
         */
        void found(int end, byte[] spelling, int node);
    }

    private final FSA fsa;
    private final byte separator;

    WordGraph(FSA fsa, byte separator) {
        this.fsa = fsa;
        this.separator = separator;
    }

    /** Tells of the dictionary words that begin at a position, shortest first for each spelling. */
    void walk(String folded, int from, Visitor visitor) {
        new Walk(folded, visitor).step(fsa.getRootNode(), from, from, 0);
    }

    private final class Walk {

        /** A letter of a word takes two bytes of UTF-8 in the alphabets at hand, three or four in others. */
        private static final int BYTES_PER_LETTER = 4;

        private final String folded;
        private final Visitor visitor;
        private final byte[] path;

        Walk(String folded, Visitor visitor) {
            this.folded = folded;
            this.visitor = visitor;
            this.path = new byte[folded.length() * BYTES_PER_LETTER];
        }

        void step(int node, int from, int at, int length) {
            if (at > from) {
                report(node, at, length);
            }
            if (at == folded.length()) {
                return;
            }
            follow(LetterSpellings.of(folded.charAt(at)), node, from, at + 1, length);
            if (at == from) {
                follow(LetterSpellings.asCapital(folded.charAt(at)), node, from, at + 1, length);
            }
            if (at + 1 < folded.length()) {
                follow(LetterSpellings.asOne(folded.charAt(at), folded.charAt(at + 1)), node, from, at + 2, length);
            }
        }

        private void report(int node, int end, int length) {
            int arc = fsa.getArc(node, separator);
            if (arc != 0 && !fsa.isArcTerminal(arc)) {
                visitor.found(end, Arrays.copyOf(path, length), fsa.getEndNode(arc));
            }
        }

        private void follow(byte[][] spellings, int node, int from, int next, int length) {
            for (byte[] spelling : spellings) {
                int end = endOf(spelling, node);
                if (end != 0) {
                    System.arraycopy(spelling, 0, path, length, spelling.length);
                    step(end, from, next, length + spelling.length);
                }
            }
        }

        /** The node behind these bytes; 0 if they lead nowhere. */
        private int endOf(byte[] spelling, int node) {
            int current = node;
            for (byte letter : spelling) {
                int arc = fsa.getArc(current, letter);
                if (arc == 0 || fsa.isArcTerminal(arc)) {
                    return 0;
                }
                current = fsa.getEndNode(arc);
            }
            return current;
        }
    }
}
