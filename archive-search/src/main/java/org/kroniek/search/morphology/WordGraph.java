package org.kroniek.search.morphology;

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
         * @param path begins with the dictionary word as it is written there, UTF-8; changes afterwards
         * @param length bytes of that word
         * @param node where the automaton goes on with what is noted of it
         */
        void found(int end, byte[] path, int length, int node);
    }

    /** The first bytes of accented letters. */
    private static final int FIRST_LEAD = 0xC3;
    private static final int LAST_LEAD = 0xC5;

    private final FSA fsa;
    private final byte separator;
    private final ArcIndex index;

    WordGraph(FSA fsa, byte separator) {
        this.fsa = fsa;
        this.separator = separator;
        this.index = new ArcIndex(fsa);
    }

    /** Tells of the dictionary words that begin at a position. */
    void walk(String folded, int from, Visitor visitor) {
        new Walk(folded, from, from + 1, visitor).step(fsa.getRootNode(), from, 0);
    }

    /** Tells of the dictionary words, in several spellings, that make up all the rest of a word. */
    void walkToEnd(String folded, int from, Visitor visitor) {
        new Walk(folded, from, Math.max(from + 1, folded.length()), visitor).step(fsa.getRootNode(), from, 0);
    }

    private final class Walk {

        private final String folded;
        private final int from;
        private final int leastEnd;
        private final Visitor visitor;
        private final byte[] path;

        Walk(String folded, int from, int leastEnd, Visitor visitor) {
            this.folded = folded;
            this.from = from;
            this.leastEnd = leastEnd;
            this.visitor = visitor;
            this.path = new byte[2 * (folded.length() - from)];
        }

        void step(int node, int at, int length) {
            int[] arcs = length < ArcIndex.DEPTH ? index.of(node) : null;
            if (arcs == null) {
                tryAll(node, at, length);
            } else {
                tryLikely(arcs, at, length);
            }
        }

        private void tryAll(int node, int at, int length) {
            for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
                if (!fsa.isArcTerminal(arc)) {
                    follow(arc, fsa.getArcLabel(arc), at, length);
                }
            }
        }

        private void tryLikely(int[] arcs, int at, int length) {
            follow(arcs[separator], separator, at, length);
            int letter = at < folded.length() ? folded.charAt(at) : separator;
            if (letter != separator && letter < 0x80) {
                follow(arcs[letter], (byte) letter, at, length);
                int capital = Character.toUpperCase(letter);
                if (mayBeCapital(at) && capital != letter) {
                    follow(arcs[capital], (byte) capital, at, length);
                }
                for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
                    follow(arcs[lead], (byte) lead, at, length);
                }
            }
        }

        private void follow(int arc, byte label, int at, int length) {
            if (arc != 0) {
                if (label == separator) {
                    report(arc, at, length);
                } else if (at < folded.length()) {
                    followLetter(arc, label, at, length);
                }
            }
        }

        private void report(int arc, int at, int length) {
            if (at >= leastEnd) {
                visitor.found(at, path, length, fsa.getEndNode(arc));
            }
        }

        private void followLetter(int arc, byte label, int at, int length) {
            if (label < 0) {
                followAccented(fsa.getEndNode(arc), label, at, length);
            } else if (label == folded.charAt(at) || (mayBeCapital(at) && isCapitalOf(label, folded.charAt(at)))) {
                path[length] = label;
                step(fsa.getEndNode(arc), at + 1, length + 1);
            }
        }

        /** The first letter, and the second of {@code IJ}, which is one letter to the Dutch. */
        private boolean mayBeCapital(int at) {
            return at == from || (at == from + 1 && folded.startsWith("ij", from));
        }

        private static boolean isCapitalOf(byte label, char letter) {
            return label >= 'A' && label <= 'Z' && label + ('a' - 'A') == letter;
        }

        private void followAccented(int node, byte lead, int at, int length) {
            for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
                String letters = AccentedLetters.folded(lead, fsa.getArcLabel(arc));
                if (!letters.isEmpty() && !fsa.isArcTerminal(arc) && folded.startsWith(letters, at)) {
                    path[length] = lead;
                    path[length + 1] = fsa.getArcLabel(arc);
                    step(fsa.getEndNode(arc), at + letters.length(), length + 2);
                }
            }
        }
    }
}
