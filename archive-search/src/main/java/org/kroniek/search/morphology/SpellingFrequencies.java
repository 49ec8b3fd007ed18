package org.kroniek.search.morphology;

import morfologik.stemming.Dictionary;

/** The frequencies in a spelling dictionary: classes from 1 to 26. */
final class SpellingFrequencies implements WordFrequencies {

    /** As a name it is sixteen times as common. */
    private static final int NAME_LEAD = 4;

    private final Dictionary dictionary;
    private final WordGraph graph;

    private SpellingFrequencies(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.graph = new WordGraph(dictionary.fsa, dictionary.metadata.getSeparator());
    }

    /** Reads a spelling dictionary of LanguageTool's from the class path into memory. */
    static SpellingFrequencies read(String name) {
        return new SpellingFrequencies(FormLexicon.read(name));
    }

    @Override
    public int[] from(int start, String folded) {
        int[] classes = new int[folded.length() + 1];
        graph.walk(folded, start, (end, _, _, node) -> classes[end] = Math.max(classes[end], classAt(node)));
        return classes;
    }

    @Override
    public int ofEnd(int start, String folded) {
        int[] most = new int[1];
        graph.walkToEnd(folded, start, (_, _, _, node) -> most[0] = Math.max(most[0], classAt(node)));
        return most[0];
    }

    @Override
    public boolean isMostlyName(String folded) {
        int[] smallAndCapital = new int[2];
        graph.walkToEnd(folded, 0, (_, path, _, node) -> {
            int column = isCapital(path[0]) ? 1 : 0;
            smallAndCapital[column] = Math.max(smallAndCapital[column], classAt(node));
        });
        return smallAndCapital[1] >= smallAndCapital[0] + NAME_LEAD;
    }

    private static boolean isCapital(byte letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** The letter behind a word is its class, from A on. */
    private int classAt(int node) {
        return dictionary.fsa.getArcLabel(dictionary.fsa.getFirstArc(node)) - 'A' + 1;
    }
}
